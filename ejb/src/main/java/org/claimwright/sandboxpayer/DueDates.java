package org.claimwright.sandboxpayer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be decided and when; what is due on one day is decided in the order in which it came. */
final class DueDates {

    /** A claim to be decided for the first time, or again; for an agreement, the decision to be made again. */
    record Task(LocalDate day, String claim, Kind kind) {}

    enum Kind {
        PAYMENT,
        CORRECTION,
        AGREEMENT
    }

    private final List<Task> open = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();

    void add(Task task) {
        open.add(task);
    }

    void settle(String claim) {
        settled.add(claim);
        open.removeIf(task -> task.kind() == Kind.PAYMENT && task.claim().equals(claim));
    }

    /** A decision that was taken back needs no correction, and its agreement no other one. */
    void drop(String claim) {
        open.removeIf(task -> task.kind() != Kind.PAYMENT && task.claim().equals(claim));
    }

    boolean isSettled(String claim) {
        return settled.contains(claim);
    }

    Optional<LocalDate> firstThrough(LocalDate last) {
        return open.stream().map(Task::day).filter(day -> !day.isAfter(last)).min(LocalDate::compareTo);
    }

    /** What is due on that day, which is no longer open then. */
    List<Task> take(LocalDate day) {
        var due = open.stream().filter(task -> task.day().equals(day)).toList();
        open.removeIf(task -> task.day().equals(day));
        return due;
    }
}
