package org.claimwright.negotiation.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * The letter that confirms an agreement to a payer: who to whom, about which case, each line with its agreed amount, and the total. It
 * names claims by number and no patient.
 */
public final class AgreementLetter {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final int LEFT = 72;
    private static final int TOP = 720;
    private static final int BOTTOM = 90;
    private static final int LEADING = 16;
    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 14;
    private static final int[] COLUMNS = {LEFT, 190, 240, 330, 430};
    private static final int RIGHT = 540;
    private static final int WIDTH_UNITS = 1000;

    private final PDDocument document;
    private PDPageContentStream page;
    private int y;

    private AgreementLetter(PDDocument document) {
        this.document = document;
    }

    /**
     * What it says.
     *
     * @param from name and address of the practice, a line each
     * @param to name and address of the payer, and to whose attention, a line each
     * @param signature who agreed
     */
    public record Content(
            List<String> from,
            List<String> to,
            String date,
            String subject,
            List<String> paragraphs,
            List<Row> rows,
            String total,
            String signature) {}

    /** A line that was agreed on. */
    public record Row(String payerClaimNumber, String line, String service, String serviceDate, String amount) {}

    public static byte[] write(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            new AgreementLetter(document).fill(content);
            document.getDocumentInformation().setTitle(content.subject());
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Content content) throws IOException {
        newPage();
        line(BOLD, TITLE_SIZE, content.from().get(0));
        lines(content.from().subList(1, content.from().size()));
        gap();
        line(PLAIN, SIZE, content.date());
        gap();
        lines(content.to());
        gap();
        line(BOLD, SIZE, content.subject());
        gap();
        for (var paragraph : content.paragraphs()) {
            lines(wrapped(paragraph));
            gap();
        }
        table(content);
        gap();
        line(PLAIN, SIZE, "Agreed for " + content.from().get(0) + " by " + content.signature());
        page.close();
    }

    private void table(Content content) throws IOException {
        row(BOLD, List.of("Your claim number", "Line", "Service", "Date of service"), "Agreed");
        for (var row : content.rows()) {
            row(PLAIN, List.of(row.payerClaimNumber(), row.line(), row.service(), row.serviceDate()), row.amount());
        }
        row(BOLD, List.of("Total"), content.total());
    }

    private void row(PDFont font, List<String> cells, String amount) throws IOException {
        makeRoom();
        for (int i = 0; i < cells.size(); i++) {
            text(font, SIZE, COLUMNS[i], cells.get(i));
        }
        text(font, SIZE, RIGHT - widthOf(font, amount), amount);
        y -= LEADING;
    }

    private void lines(List<String> lines) throws IOException {
        for (var line : lines) {
            line(PLAIN, SIZE, line);
        }
    }

    private void line(PDFont font, int size, String text) throws IOException {
        makeRoom();
        text(font, size, LEFT, text);
        y -= LEADING;
    }

    private void gap() {
        y -= LEADING;
    }

    private void makeRoom() throws IOException {
        if (y < BOTTOM) {
            page.close();
            newPage();
        }
    }

    private void newPage() throws IOException {
        var sheet = new PDPage(PDRectangle.LETTER);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        y = TOP;
    }

    private void text(PDFont font, int size, int x, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(printable(text));
        page.endText();
    }

    private static List<String> wrapped(String paragraph) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : paragraph.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (LEFT + widthOf(PLAIN, longer) > RIGHT) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static int widthOf(PDFont font, String text) throws IOException {
        return Math.round(font.getStringWidth(printable(text)) * SIZE / WIDTH_UNITS);
    }

    /** The letter's typeface has the letters of Western Europe; another one becomes a question mark. */
    private static String printable(String text) {
        return text.replaceAll("[^ -~\\u00A1-\\u00FF]", "?");
    }
}
