// The window is a queue of slots. The producer adds at its back, workers fill slots wherever they stand, and the calling thread
// takes from its front as soon as that is filled. Slots do not move, so a worker holds its own without the lock.
#include "batch/ordered.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace tearsheet::batch {
namespace {

struct Slot {
  Slot(Task&& t, std::size_t size) : task(std::move(t)), bytes(size) {}
  Task task;
  std::size_t bytes;
  std::optional<Record> record;
};

std::size_t size_of(const Task& task) {
  const Page* page = std::get_if<Page>(&task.page);
  return page != nullptr ? page->bytes.size() : 0;
}

class Window {
 public:
  explicit Window(const Ordered& job) : job_(job) {}

  ~Window() {
    stop();
    threads_.clear();  // joins
  }
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  void run() {
    threads_.reserve(job_.workers + 1);
    for (unsigned i = 0; i < job_.workers; ++i) {
      if (!start([this] { work(); }) && i == 0) return run_alone();
    }
    if (!start([this] { produce(); })) return run_alone();
    while (auto record = take()) {
      if (!job_.consume(*std::move(record))) return;
    }
  }

 private:
  /// False if the system gives no more threads; with one worker and the producer the run can go on.
  template <typename F>
  bool start(F&& body) {
    try {
      threads_.emplace_back(std::forward<F>(body));
      return true;
    } catch (const std::system_error&) {
      return false;
    }
  }

  /// Everything on this thread.
  void run_alone() {
    while (auto task = job_.produce()) {
      if (!job_.consume(job_.work(*std::move(task)))) return;
    }
  }

  void produce() {
    while (auto task = job_.produce()) {
      const std::size_t size = size_of(*task);
      std::unique_lock lock(mutex_);
      room_.wait(lock, [&] {
        return stopped_ || slots_.empty() || (slots_.size() < job_.most_tasks() && bytes_ + size <= job_.most_bytes);
      });
      if (stopped_) return;
      slots_.emplace_back(*std::move(task), size);
      bytes_ += size;
      tasks_.notify_one();
    }
    const std::lock_guard lock(mutex_);
    finished_ = true;
    tasks_.notify_all();
    filled_.notify_all();
  }

  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      tasks_.wait(lock, [&] { return stopped_ || finished_ || given_ < slots_.size(); });
      if (stopped_ || given_ >= slots_.size()) return;
      Slot& slot = slots_[given_++];
      lock.unlock();
      Record record = job_.work(std::move(slot.task));
      lock.lock();
      slot.record = std::move(record);
      filled_.notify_one();
    }
  }

  /// The next record in order; none when all are taken.
  std::optional<Record> take() {
    std::unique_lock lock(mutex_);
    filled_.wait(lock, [&] { return slots_.empty() ? finished_ : slots_.front().record.has_value(); });
    if (slots_.empty()) return std::nullopt;
    std::optional<Record> record = std::move(slots_.front().record);
    bytes_ -= slots_.front().bytes;
    slots_.pop_front();
    --given_;
    room_.notify_one();
    return record;
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    room_.notify_all();
    tasks_.notify_all();
  }

  const Ordered& job_;
  std::mutex mutex_;
  std::condition_variable room_, tasks_, filled_;
  std::deque<Slot> slots_;
  std::size_t given_ = 0;  ///< slots, from the front, that a worker has or had
  std::size_t bytes_ = 0;  ///< in the slots' pages
  bool finished_ = false;  ///< nothing more is produced
  bool stopped_ = false;   ///< nobody wants more
  std::vector<std::jthread> threads_;
};

}  // namespace

void Ordered::run() const {
  if (workers > 1) {
    Window(*this).run();
    return;
  }
  while (auto task = produce()) {
    if (!consume(work(*std::move(task)))) return;
  }
}

}  // namespace tearsheet::batch
