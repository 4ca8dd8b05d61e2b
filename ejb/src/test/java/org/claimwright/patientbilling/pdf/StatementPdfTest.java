package org.claimwright.patientbilling.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.patientbilling.PlanId;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.patientbilling.model.Ageing;
import org.claimwright.patientbilling.model.Cumulated;
import org.claimwright.patientbilling.model.DunningLevels;
import org.claimwright.patientbilling.model.PlainReasons;
import org.claimwright.patientbilling.model.ScanLine;
import org.claimwright.patientbilling.model.Statement;
import org.claimwright.patientbilling.model.StatementAmounts;
import org.claimwright.patientbilling.model.StatementLine;
import org.claimwright.patientbilling.model.StatementSheet;
import org.claimwright.patientbilling.model.StatementSheet.InsuranceActivity;
import org.claimwright.patientbilling.model.StatementSheet.Letterhead;
import org.claimwright.registration.PatientId;
import org.junit.jupiter.api.Test;

class StatementPdfTest {
    private static final LocalDate MADE = LocalDate.of(2026, 11, 16);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final PostalAddress SHORE = new PostalAddress("240 Shoreline Ave", "", "Chicago", "IL", "606011234");
    private static final PostalAddress BOX = new PostalAddress("PO Box 9040", "", "Chicago", "IL", "606809040");
    private static final PostalAddress HOME = new PostalAddress("1187 Windmere Ct", "Apt 4", "Chicago", "IL", "60614");

    @Test
    void everything_a_patient_must_be_told_stands_on_it() throws IOException {
        var text = text(StatementPdf.render(sheet("Maria E. Alvarez", "Maria Alvarez", knee(), plan())), "statement");

        for (var expected : List.of(
                // Who asks
                "Lakeside Family Medicine",
                "240 Shoreline Ave, Chicago, IL 60601-1234",
                "PO BOX 9040",
                "CHICAGO IL 60680-9040",
                "(555) 014-2200, Monday to Friday, 8 AM to 5 PM",
                "pay.lakeside.example",
                "Tax id 99-0000001",
                // Which statement
                "48213",
                "Nov 16, 2026",
                "10000017",
                "1 of 2",
                // What is due, and how it came to it
                "Amount due now",
                "$147.51",
                "Dec 10, 2026",
                "Previous balance 460.00",
                "New charges 753.00",
                "Insurance payments \u2212145.64",
                "Insurance discounts and adjustments \u2212354.85",
                "Your payments, thank you \u2212385.00",
                "Total balance 327.51",
                "Still with your insurance: do not pay yet 180.00",
                "On your payment plan 115.00",
                "You owe beside the plan 32.51",
                "Plan payment due by the due date 115.00",
                // Line by line, with why
                "Visit on Oct 6, 2026 with Helen Sorensen",
                "Heart tracing (ECG) Deductible 65.00 \u221246.80 0.00 0.00 0.00 18.20",
                "Knee ultrasound Insurance is deciding 180.00 0.00 0.00 0.00 \u2212180.00 0.00",
                "This visit 753.00 \u2212354.85 \u2212145.64 \u221240.00 \u2212180.00 32.51",
                "Deductible: what you pay each year before",
                // Insurance
                "Prairie Mutual Health, sent Oct 8, 2026",
                "Has the claim and is deciding",
                // Age
                "Due, 0 to 30 days",
                "Over 120",
                // Message and plan
                "A reminder",
                "Your payment plan 10007",
                "$460.00 in 4 payments, no interest and no fee. Paid $345.00, left $115.00.",
                "4 of 4 Dec 15, 2026 115.00 Open",
                // The stub
                "Tear here and send this part with your check",
                "Amount enclosed",
                "MARIA ALVAREZ",
                "1187 WINDMERE CT APT 4",
                "New address or insurance",
                "0010000017 00048213 000014751 121026")) {
            assertTrue(text.contains(expected), () -> "missing: " + expected + "\nin:\n" + text);
        }
    }

    @Test
    void the_scan_line_reads_back() throws IOException {
        var text = text(StatementPdf.render(sheet("Maria E. Alvarez", "Maria Alvarez", knee(), null)), "scan");
        var line = text.lines()
                .map(String::strip)
                .filter(each -> each.matches("\\d{10} \\d{8} \\d{9} \\d{6} \\d"))
                .findFirst()
                .orElseThrow();

        assertTrue(ScanLine.isValid(line));
    }

    @Test
    void a_long_account_goes_on_over_pages_and_nothing_leaves_the_paper() throws IOException {
        var lines = new ArrayList<StatementLine>();
        for (int visit = 0; visit < 16; visit++) {
            for (int line = 0; line < 3; line++) {
                lines.add(line(
                        lines.size() + 1,
                        visit + 1,
                        LocalDate.of(2026, 1, 5).plusDays(visit * 7L),
                        "An office visit of somebody who is known here, of medium length and with a long talk",
                        "Deductible, Coinsurance, Copay, Limit reached",
                        "65.00",
                        "0.00",
                        "46.80",
                        "0.00",
                        "0.00",
                        "18.20"));
            }
        }
        var pdf = StatementPdf.render(sheet(
                "Bartholom\u00e4us Wojciech Ko\u0142odziejczyk-\u0160e\u0161elj von Hohenstaufen-Rockefeller the Third",
                "\u0412\u043b\u0430\u0434\u0438\u043c\u0438\u0440 \u00d1u\u00f1ez-Garc\u00eda \u4e2d\u6587 Pneumonoultramicroscopicsilicovolcanoconiosis",
                lines,
                plan()));
        var text = text(pdf, "long");

        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            assertTrue(pages > 3, "pages: " + pages);
            assertTrue(text.contains("1 of " + pages));
            assertTrue(text.contains("Page " + pages + " of " + pages));
            assertEquals(List.of(), outside(document));
        }
        assertTrue(text.contains("Ko\u0142odziejczyk") || text.contains("Bartholom\u00e4us"), text);
        assertTrue(
                text.contains("\u0412\u041b\u0410\u0414\u0418\u041c\u0418\u0420 \u00d1U\u00d1EZ-GARC\u00cdA ??"), text);
        assertEquals(16, text.split("Visit on ", -1).length - 1);
        assertTrue(text.contains("All visits 3,120.00"));
    }

    @Test
    void every_page_is_of_letter_size_and_its_fonts_are_in_it() throws IOException {
        var pdf = StatementPdf.render(sheet("Maria E. Alvarez", "Maria Alvarez", knee(), plan()));

        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                assertEquals(PDRectangle.LETTER.getWidth(), page.getMediaBox().getWidth());
                assertEquals(PDRectangle.LETTER.getHeight(), page.getMediaBox().getHeight());
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    /** What stands left, right, above or below of the paper. */
    private static List<String> outside(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
        var outside = new ArrayList<String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getXDirAdj() < 20
                        || text.getXDirAdj() + text.getWidthDirAdj() > 592
                        || text.getYDirAdj() < 20
                        || text.getYDirAdj() > 772) {
                    outside.add(text.getUnicode() + " at " + text.getXDirAdj() + ", " + text.getYDirAdj());
                }
            }
        };
        stripper.getText(document);
        return outside;
    }

    private static String text(byte[] pdf, String name) throws IOException {
        Files.createDirectories(Path.of("target/statements"));
        Files.write(Path.of("target/statements", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[ \\t]+", " ");
        }
    }

    private static StatementSheet sheet(String patient, String addressee, List<StatementLine> lines, PlanView plan) {
        var instalment = Money.of("115.00");
        var owed = Money.sum(lines.stream().map(StatementLine::owed).toList());
        var pending = Money.sum(lines.stream().map(StatementLine::pending).toList());
        var charges = Money.sum(lines.stream().map(StatementLine::charge).toList());
        var insurance =
                Money.sum(lines.stream().map(StatementLine::insurancePaid).toList());
        var discount = Money.sum(lines.stream().map(StatementLine::discount).toList());
        var paid = Money.sum(lines.stream().map(StatementLine::patientPaid).toList())
                .plus(Money.of("345.00"));
        var amounts = new StatementAmounts(
                Money.of("460.00"),
                charges,
                insurance,
                discount,
                paid,
                pending.plus(instalment).plus(owed),
                pending,
                instalment,
                owed,
                Money.ZERO,
                instalment,
                owed.plus(instalment));
        var heading = new Statement.Heading(
                "48213", new PatientId(1), 2, MADE, DUE, Instant.parse("2026-11-16T23:00:00Z"), "Dana Whitfield");
        var statement = new Statement(
                heading,
                null,
                amounts,
                Cumulated.NOTHING,
                Ageing.of(MADE, List.of(new Ageing.Part(MADE, amounts.amountDue())), Money.ZERO),
                lines,
                ScanLine.of("10000017", "48213", amounts.amountDue(), DUE));
        return new StatementSheet(
                new Letterhead(
                        "Lakeside Family Medicine",
                        "LF",
                        SHORE,
                        BOX,
                        "5550142200",
                        "Monday to Friday, 8 AM to 5 PM",
                        "pay.lakeside.example",
                        "990000001"),
                statement,
                "10000017",
                patient,
                addressee,
                HOME,
                DunningLevels.load().level(2, MADE),
                List.of(new InsuranceActivity(
                        LocalDate.of(2026, 10, 6),
                        "Prairie Mutual Health",
                        LocalDate.of(2026, 10, 8),
                        "Has the claim and is deciding",
                        pending)),
                plan,
                List.of(
                        PlainReasons.load().of("PR-1", MADE),
                        PlainReasons.load().of("PR-2", MADE)));
    }

    private static PlanView plan() {
        var rows = new ArrayList<PlanView.Instalment>();
        for (int i = 0; i < 4; i++) {
            var paid = i < 3;
            rows.add(new PlanView.Instalment(
                    i + 1,
                    LocalDate.of(2026, 9, 15).plusMonths(i),
                    Money.of("115.00"),
                    paid ? Money.of("115.00") : Money.ZERO,
                    paid ? Money.ZERO : Money.of("115.00"),
                    paid ? PlanView.InstalmentState.PAID : PlanView.InstalmentState.OPEN,
                    paid ? "Paid" : "Open"));
        }
        return new PlanView(
                new PlanId(1),
                "10007",
                new PatientId(1),
                Money.of("460.00"),
                Money.of("345.00"),
                Money.of("115.00"),
                LocalDate.of(2026, 8, 20),
                "Dana Whitfield",
                null,
                null,
                null,
                rows);
    }

    private static List<StatementLine> knee() {
        var day = LocalDate.of(2026, 10, 6);
        return List.of(
                line(1, 1, day, "office visit", "Copay", "215.00", "88.40", "86.60", "40.00", "0.00", "0.00"),
                line(2, 1, day, "knee injection", "Coinsurance", "245.00", "51.48", "180.65", "0.00", "0.00", "12.87"),
                line(
                        3,
                        1,
                        day,
                        "medicine in the injection",
                        "Coinsurance",
                        "48.00",
                        "5.76",
                        "40.80",
                        "0.00",
                        "0.00",
                        "1.44"),
                line(4, 1, day, "heart tracing (ECG)", "Deductible", "65.00", "0.00", "46.80", "0.00", "0.00", "18.20"),
                line(
                        5,
                        1,
                        day,
                        "knee ultrasound",
                        "Insurance is deciding",
                        "180.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "180.00",
                        "0.00"));
    }

    private static StatementLine line(
            int number,
            long visit,
            LocalDate day,
            String description,
            String why,
            String charge,
            String insurance,
            String discount,
            String paid,
            String pending,
            String owed) {
        return new StatementLine(
                number,
                visit,
                day,
                "Helen Sorensen",
                number,
                "99213",
                description,
                why,
                Money.of(charge),
                Money.of(insurance),
                Money.of(discount),
                Money.of(paid),
                Money.of(pending),
                Money.ZERO,
                Money.of(owed));
    }
}
