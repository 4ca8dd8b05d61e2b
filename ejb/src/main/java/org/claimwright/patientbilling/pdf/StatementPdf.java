package org.claimwright.patientbilling.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.kernel.Days;
import org.claimwright.patientbilling.model.Ageing;
import org.claimwright.patientbilling.model.StatementAmounts;
import org.claimwright.patientbilling.model.StatementSheet;

/**
 * A patient statement on Letter paper: what is due and until when, how the account came to it, each visit with the reason for the
 * patient's share, insurance, age, messages, and the stub to send back. The first page ends with the stub; what has no room goes on
 * further pages.
 */
public final class StatementPdf {
    private static final int LEFT = 36;
    private static final int RIGHT = 576;
    private static final int FIRST_PAGE_END = 446;

    private final Paper paper;
    private final StatementSheet sheet;
    private final StatementAmounts amounts;
    private final Flow flow;

    private StatementPdf(Paper paper, StatementSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
        amounts = sheet.statement().amounts();
        flow = new Flow(164, FIRST_PAGE_END, this::furtherPage);
    }

    public static byte[] render(StatementSheet sheet) {
        try (var paper = new Paper()) {
            return new StatementPdf(paper, sheet).printed();
        } catch (IOException e) {
            throw new UncheckedIOException("statement " + sheet.statement().number(), e);
        }
    }

    private byte[] printed() throws IOException {
        paper.newPage();
        letterhead();
        due();
        help();
        new Stub(paper, sheet).write();
        account();
        ageing();
        new VisitTable(paper, flow, sheet.statement().lines()).write();
        insurance();
        plan();
        numberPages();
        return paper.printed("Statement " + sheet.statement().number());
    }

    private void letterhead() throws IOException {
        var from = sheet.letterhead();
        paper.box(LEFT, 36, 27, 27, Style.INK);
        var mark = new Style(Style.Face.BOLD, 10, 0xFFFFFF);
        paper.text(mark, LEFT + 14 - paper.width(mark, from.mark()) / 2, 53, from.mark());
        paper.text(Style.NAME, 72, 45, paper.fitting(Style.NAME, from.name(), 370));
        var y = 58;
        for (var line : List.of(
                Words.street(from.address()) + ", " + Words.place(from.address()),
                "Billing " + Words.phone(from.phone()) + (from.hours().isEmpty() ? "" : ", " + from.hours()),
                from.portal())) {
            paper.text(Style.TEXT, 72, y, paper.fitting(Style.TEXT, line, 370));
            y += 12;
        }
        fact(45, "Statement", sheet.statement().number());
        fact(57, "Date", Days.written(sheet.statement().madeOn()));
        fact(69, "Account", sheet.accountNumber());
        fact(81, "Patient", sheet.patientName());
    }

    private void fact(int y, String label, String value) throws IOException {
        paper.text(Style.MUTED, 452, y, label);
        paper.textRight(Style.TEXT, RIGHT, y, paper.fitting(Style.TEXT, value, 78));
    }

    private void due() throws IOException {
        paper.box(LEFT, 102, RIGHT - LEFT, 51, Style.PALE);
        var amount = Words.dollars(amounts.amountDue());
        paper.text(Style.MUTED, 48, 119, "Amount due now");
        paper.text(Style.BIG, 48, 141, amount);
        var next = Math.max(144, 48 + paper.width(Style.BIG, amount) + 22);
        paper.text(Style.MUTED, next, 119, "Due by");
        var day = Days.written(sheet.statement().dueOn());
        paper.text(Style.BIG, next, 141, day);
        var message = Math.max(304, next + paper.width(Style.BIG, day) + 24);
        paper.upright(message - 12, 110, 146);
        paper.text(Style.STRONG, message, 117, sheet.level().title());
        write(Style.SMALL, message, 128, RIGHT - 10 - message, sheet.level().message(), 3);
    }

    private int write(Style style, int x, int y, int room, String text, int most) throws IOException {
        var line = y;
        for (var each : paper.lines(style, text, room).stream().limit(most).toList()) {
            paper.text(style, x, line, each);
            line += style.size() + 2;
        }
        return line;
    }

    /** Both columns come to what they say: {@link StatementAmounts} has proved it. */
    private void account() throws IOException {
        var y = flow.take(16);
        paper.text(Style.HEADING, LEFT, y + 11, "Your account since the last statement");
        paper.text(Style.HEADING, 316, y + 11, "What that is made of");
        var left = flow.take(6 * 14 + 8);
        row(LEFT, 290, left, "Previous balance", Words.amount(amounts.previousBalance()));
        row(LEFT, 290, left + 14, "New charges", Words.amount(amounts.newCharges()));
        row(LEFT, 290, left + 28, "Insurance payments", Words.off(amounts.insurancePaid()));
        row(LEFT, 290, left + 42, "Insurance discounts and adjustments", Words.off(amounts.adjustments()));
        row(LEFT, 290, left + 56, "Your payments, thank you", Words.off(amounts.patientPaid()));
        strong(LEFT, 290, left + 70, "Total balance", Words.amount(amounts.totalBalance()));
        row(316, RIGHT, left, "Still with your insurance: do not pay yet", Words.amount(amounts.pending()));
        row(316, RIGHT, left + 14, "On your payment plan", Words.amount(amounts.onPlan()));
        if (amounts.credit().isPositive()) {
            row(316, RIGHT, left + 28, "Credit in your favor: we keep it or send it back", Words.off(amounts.credit()));
        } else {
            row(316, RIGHT, left + 28, "You owe beside the plan", Words.amount(amounts.owed()));
        }
        row(316, RIGHT, left + 42, "Total balance", Words.amount(amounts.totalBalance()));
        row(316, RIGHT, left + 56, "Plan payment due by the due date", Words.amount(amounts.instalmentDue()));
        strong(316, RIGHT, left + 70, "Amount due now", Words.amount(amounts.amountDue()));
    }

    private void row(int x, int right, int y, String label, String amount) throws IOException {
        paper.text(Style.TEXT, x, y + 10, label);
        paper.textRight(Style.TEXT, right, y + 10, amount);
        paper.rule(x, y + 14, right);
    }

    private void strong(int x, int right, int y, String label, String amount) throws IOException {
        paper.text(Style.STRONG, x, y + 10, label);
        paper.textRight(Style.STRONG, right, y + 10, amount);
    }

    private void ageing() throws IOException {
        Ageing age = sheet.statement().ageing();
        var y = flow.take(36);
        paper.frame(LEFT, y, RIGHT - LEFT, 28);
        var labels = List.of("Due, 0 to 30 days", "31 to 60", "61 to 90", "91 to 120", "Over 120");
        var values = List.of(age.to30(), age.to60(), age.to90(), age.to120(), age.older());
        for (int i = 0; i < labels.size(); i++) {
            var right = LEFT + (i + 1) * 108;
            paper.textRight(Style.SMALL, right - 7, y + 11, labels.get(i));
            paper.textRight(Style.TEXT, right - 7, y + 23, Words.amount(values.get(i)));
            if (i < labels.size() - 1) {
                paper.upright(right, y, y + 28);
            }
        }
    }

    private void insurance() throws IOException {
        if (sheet.insurance().isEmpty()) {
            return;
        }
        flow.room(34);
        paper.text(Style.HEADING, LEFT, flow.take(16) + 11, "Your insurance");
        for (var claim : sheet.insurance()) {
            flow.room(14);
            var y = flow.take(14);
            var sent = claim.sentOn() == null ? "not sent yet" : "sent " + Days.written(claim.sentOn());
            paper.text(Style.TEXT, LEFT, y + 10, "Visit " + Days.written(claim.visit()));
            paper.text(Style.TEXT, 128, y + 10, paper.fitting(Style.TEXT, claim.payer() + ", " + sent, 190));
            paper.text(Style.TEXT, 324, y + 10, paper.fitting(Style.TEXT, claim.words(), 192));
            paper.textRight(Style.TEXT, RIGHT, y + 10, Words.amount(claim.pending()));
            paper.rule(LEFT, y + 14, RIGHT);
        }
        flow.skip(6);
    }

    private void plan() throws IOException {
        if (sheet.plan() == null) {
            return;
        }
        var plan = sheet.plan();
        flow.room(48);
        var y = flow.take(30);
        paper.text(Style.HEADING, LEFT, y + 11, "Your payment plan " + plan.number());
        paper.text(
                Style.TEXT,
                LEFT,
                y + 24,
                Words.dollars(plan.total()) + " in " + plan.instalments().size()
                        + " payments, no interest and no fee. Paid " + Words.dollars(plan.paid()) + ", left "
                        + Words.dollars(plan.left()) + ". Pay each by its day.");
        for (var instalment : plan.instalments()) {
            flow.room(14);
            var at = flow.take(14);
            paper.text(
                    Style.TEXT,
                    LEFT,
                    at + 10,
                    instalment.number() + " of " + plan.instalments().size());
            paper.text(Style.TEXT, 90, at + 10, Days.written(instalment.dueOn()));
            paper.textRight(Style.TEXT, 230, at + 10, Words.amount(instalment.amount()));
            paper.text(Style.TEXT, 250, at + 10, instalment.words());
            paper.rule(LEFT, at + 14, RIGHT);
        }
        flow.skip(6);
    }

    /** At the foot of the first page: what the words mean, whom to ask, how to pay. */
    private void help() throws IOException {
        var from = sheet.letterhead();
        var y = FIRST_PAGE_END + 14;
        var meaning = sheet.words().stream()
                .map(word -> word.briefly() + ": " + word.words() + ".")
                .collect(Collectors.joining(" "));
        paper.text(Style.SMALL_STRONG, LEFT, y, "What the words mean");
        write(Style.SMALL, LEFT, y + 10, 168, meaning.isEmpty() ? "Your share: what is yours to pay." : meaning, 5);
        paper.text(Style.SMALL_STRONG, 216, y, "Not right, or hard to pay?");
        write(
                Style.SMALL,
                216,
                y + 10,
                164,
                "Call " + Words.phone(from.phone())
                        + " by the due date. You can pay over time, dispute a charge, or ask for help with your bill.",
                5);
        var hasPortal = !from.portal().isEmpty();
        if (hasPortal) {
            paper.pattern(393, y - 7, 50, QrCode.of("https://" + from.portal()));
        }
        var x = hasPortal ? 450 : 393;
        paper.text(Style.SMALL_STRONG, x, y, hasPortal ? "See it and pay" : "Pay");
        var how = hasPortal
                ? "Scan, or visit " + from.portal() + ". Or send the part below with a check."
                : "Send the part below with a check, or call us.";
        write(Style.SMALL, x, y + 10, RIGHT - x, how, 5);
        paper.textRight(Style.SMALL, RIGHT, Stub.TOP - 8, "Tax id " + Words.taxId(from.taxId()));
    }

    private int furtherPage() throws IOException {
        paper.newPage();
        paper.text(
                Style.STRONG,
                LEFT,
                45,
                paper.fitting(Style.STRONG, sheet.letterhead().name(), 250));
        paper.textRight(
                Style.MUTED,
                500,
                45,
                "Statement " + sheet.statement().number() + ", account " + sheet.accountNumber() + ", "
                        + Days.written(sheet.statement().madeOn()));
        paper.strongRule(LEFT, 52, RIGHT);
        return 62;
    }

    private void numberPages() throws IOException {
        var pages = paper.pages();
        for (int number = 0; number < pages; number++) {
            paper.backTo(number);
            var words = (number + 1) + " of " + pages;
            if (number == 0) {
                fact(93, "Page", words);
            } else {
                paper.textRight(Style.TEXT, RIGHT, 45, "Page " + words);
            }
        }
    }
}
