// SIGINT and SIGTERM end the program at once, but never within a record: what was written is whole.
#pragma once

namespace tearsheet::cli {

/// While it lives, the two signals wait for a record that is being written and then end the process with status 128 + signal,
/// as a shell has it; else they end it at once. One at a time in a process, since handlers know no objects.
class Interruptible {
 public:
  Interruptible();
  ~Interruptible();
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

  /// Told true before a record is written and false after.
  static void writing(bool begins);

 private:
  void (*before_int_)(int);
  void (*before_term_)(int);
};

}  // namespace tearsheet::cli
