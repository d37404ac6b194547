// The state that a handler can see has to be static: two flags, and nothing else.
#include "cli/interrupt.hpp"

#include <unistd.h>

#include <atomic>
#include <csignal>

namespace tearsheet::cli {
namespace {

std::atomic<bool> is_writing = false;
std::atomic<int> waiting = 0;  // the signal that came while a record was written
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

[[noreturn]] void leave(int signal) { _exit(128 + signal); }

void on_signal(int signal) {
  if (!is_writing) leave(signal);
  waiting = signal;
}

}  // namespace

Interruptible::Interruptible() : before_int_(std::signal(SIGINT, on_signal)), before_term_(std::signal(SIGTERM, on_signal)) {
  // Who started the program wants it to go on: nohup, a script that put it into the background.
  if (before_int_ == SIG_IGN) std::signal(SIGINT, SIG_IGN);
  if (before_term_ == SIG_IGN) std::signal(SIGTERM, SIG_IGN);
}

Interruptible::~Interruptible() {
  if (before_int_ != SIG_ERR) std::signal(SIGINT, before_int_);
  if (before_term_ != SIG_ERR) std::signal(SIGTERM, before_term_);
}

void Interruptible::writing(bool begins) {
  is_writing = begins;
  if (!begins && waiting != 0) leave(waiting);
}

}  // namespace tearsheet::cli
