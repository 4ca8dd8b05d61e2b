package org.claimwright.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.kernel.Money;
import org.claimwright.web.shell.Dates;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;

/** What of the waiting work expires within a week, or did already. */
@Dependent
class Deadlines {
    private static final int DAYS = 7;

    @Inject
    private WorkLists workLists;

    /** What of one list is due on one day. */
    public record Due(WaitingQueue queue, String what, Money money) {}

    /** @param words such as {@code Today} or {@code Friday} */
    public record Day(LocalDate date, String words, String dateInWords, boolean over, List<Due> due) {}

    /** The days on which something is due, the earliest first. */
    public record Week(List<Day> days, int items) {
        Optional<WaitingQueue> first() {
            return days.stream().map(day -> day.due().get(0).queue()).findFirst();
        }
    }

    Week from(LocalDate today, List<WaitingQueue> queues) {
        var byKind = queues.stream()
                .filter(queue -> !queue.kind().isEmpty())
                .collect(Collectors.toMap(WaitingQueue::kind, Function.identity()));
        var items = workLists.dueBy(today.plusDays(DAYS)).stream()
                .filter(item -> byKind.containsKey(item.item().kind()))
                .toList();
        var days = items.stream()
                .collect(Collectors.groupingBy(item -> item.item().dueOn(), TreeMap::new, Collectors.toList()));
        return new Week(
                days.entrySet().stream()
                        .map(day -> day(day.getKey(), today, day.getValue(), byKind))
                        .toList(),
                items.size());
    }

    /** What is due in one list on one day stands on one line. */
    private static Day day(
            LocalDate date, LocalDate today, List<WorkItemView> items, Map<String, WaitingQueue> byKind) {
        var lines = items.stream()
                .collect(Collectors.groupingBy(item -> item.item().kind(), TreeMap::new, Collectors.toList()));
        var due = lines.entrySet().stream()
                .map(line -> due(byKind.get(line.getKey()), line.getValue()))
                .toList();
        return new Day(date, words(date, today), Dates.day(date), date.isBefore(today), due);
    }

    private static Due due(WaitingQueue queue, List<WorkItemView> items) {
        var money = Money.sum(items.stream().map(item -> item.item().money()).toList());
        var what = items.size() == 1 ? items.get(0).item().reason() : items.size() + " items";
        return new Due(queue, what, money);
    }

    private static String words(LocalDate date, LocalDate today) {
        if (date.isBefore(today)) {
            return "Overdue";
        }
        return date.equals(today) ? "Today" : Dates.weekdayName(date);
    }
}
