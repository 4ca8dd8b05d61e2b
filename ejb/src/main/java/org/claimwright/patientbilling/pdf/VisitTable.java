package org.claimwright.patientbilling.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.model.StatementLine;

/** What was done and what became of its price, visit by visit; the headings come again on each page. */
final class VisitTable {
    private static final int LEFT = 36;
    private static final int RIGHT = 576;
    private static final int ROW = 11;

    /** A column of amounts, with the place where it ends. */
    private record Column(int right, String above, String below, Function<StatementLine, Money> amount, boolean off) {
        String shown(StatementLine line) {
            return off ? Words.off(amount.apply(line)) : Words.amount(amount.apply(line));
        }

        String sum(List<StatementLine> lines) {
            var sum = Money.sum(lines.stream().map(amount).toList());
            return off ? Words.off(sum) : Words.amount(sum);
        }
    }

    private final Paper paper;
    private final Flow flow;
    private final List<StatementLine> lines;
    private final List<Column> columns = new ArrayList<>();
    private final int whyAt;
    private final int whyRoom;

    VisitTable(Paper paper, Flow flow, List<StatementLine> lines) {
        this.paper = paper;
        this.flow = flow;
        this.lines = lines;
        var withPlan = lines.stream().anyMatch(line -> !line.onPlan().isZero());
        columns.add(new Column(withPlan ? 300 : 329, "", "Price", StatementLine::charge, false));
        columns.add(new Column(withPlan ? 350 : 383, "Insurance", "discount", StatementLine::discount, true));
        columns.add(new Column(withPlan ? 400 : 437, "Insurance", "paid", StatementLine::insurancePaid, true));
        columns.add(new Column(withPlan ? 443 : 483, "You", "paid", StatementLine::patientPaid, true));
        columns.add(new Column(withPlan ? 492 : 535, "Insurance", "deciding", StatementLine::pending, true));
        if (withPlan) {
            columns.add(new Column(534, "On your", "plan", StatementLine::onPlan, true));
        }
        columns.add(new Column(RIGHT, "You", "owe", StatementLine::owed, false));
        whyAt = withPlan ? 148 : 160;
        whyRoom = (withPlan ? 300 : 329) - 46 - whyAt;
    }

    void write() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        flow.room(70);
        headings();
        for (int begin = 0; begin < lines.size(); ) {
            var end = endOfVisit(begin);
            visit(lines.subList(begin, end));
            begin = end;
        }
        if (endOfVisit(0) < lines.size()) {
            total("All visits", lines);
        }
        flow.skip(6);
    }

    private int endOfVisit(int begin) {
        var end = begin;
        while (end < lines.size()
                && lines.get(end).encounter() == lines.get(begin).encounter()) {
            end++;
        }
        return end;
    }

    private void headings() throws IOException {
        var y = flow.take(22);
        paper.text(Style.SMALL, LEFT, y + 18, "Service");
        paper.text(Style.SMALL, whyAt, y + 18, "Why");
        for (var column : columns) {
            paper.textRight(Style.SMALL, column.right(), y + 8, column.above());
            paper.textRight(Style.SMALL, column.right(), y + 18, column.below());
        }
        paper.strongRule(LEFT, y + 22, RIGHT);
    }

    private void visit(List<StatementLine> visit) throws IOException {
        again(34);
        var y = flow.take(16);
        var words = "Visit on " + Days.written(visit.get(0).visitDate());
        paper.text(Style.STRONG, LEFT, y + 12, words);
        var provider = visit.get(0).provider();
        if (!provider.isEmpty()) {
            var at = LEFT + paper.width(Style.STRONG, words) + 3;
            paper.text(Style.MUTED, at, y + 12, paper.fitting(Style.MUTED, "with " + provider, RIGHT - at));
        }
        for (var line : visit) {
            row(line);
        }
        if (visit.size() > 1) {
            total("This visit", visit);
        }
    }

    private void row(StatementLine line) throws IOException {
        var service = paper.lines(Style.TEXT, capital(line.description()), whyAt - LEFT - 6);
        var why = paper.lines(Style.TEXT, line.why(), whyRoom);
        var height = Math.max(service.size(), why.size()) * ROW + 5;
        again(height);
        var y = flow.take(height);
        write(service, LEFT, y);
        write(why, whyAt, y);
        for (var column : columns) {
            var style = column.right() == RIGHT ? Style.STRONG : Style.TEXT;
            paper.textRight(style, column.right(), y + ROW, column.shown(line));
        }
        paper.rule(LEFT, y + height, RIGHT);
    }

    private void write(List<String> text, int x, int y) throws IOException {
        var line = y;
        for (var each : text) {
            line += ROW;
            paper.text(Style.TEXT, x, line, each);
        }
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
    }

    private void total(String words, List<StatementLine> of) throws IOException {
        again(16);
        var y = flow.take(16);
        paper.text(Style.STRONG, LEFT, y + ROW, words);
        for (var column : columns) {
            paper.textRight(Style.STRONG, column.right(), y + ROW, column.sum(of));
        }
        paper.rule(LEFT, y + 16, RIGHT);
    }

    /** On a new page the headings stand again. */
    private void again(int height) throws IOException {
        if (flow.room(height)) {
            headings();
        }
    }
}
