package org.claimwright.patientbilling.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Letter pages that are written on from the top; the places are whole points from the top left. */
final class Paper implements AutoCloseable {
    static final int HEIGHT = 792;
    private static final String CUT = "\u2026";
    private final PDDocument document = new PDDocument();
    private final Fonts fonts;
    private PDPageContentStream page;

    Paper() throws IOException {
        fonts = new Fonts(document);
    }

    void newPage() throws IOException {
        endPage();
        var added = new PDPage(PDRectangle.LETTER);
        document.addPage(added);
        page = new PDPageContentStream(document, added);
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** Goes back to a page that was left, to write on it what is known only now. */
    void backTo(int number) throws IOException {
        endPage();
        page = new PDPageContentStream(document, document.getPage(number), AppendMode.APPEND, true, true);
    }

    void text(Style style, int x, int y, String text) throws IOException {
        textAt(style, x * 100, y, text);
    }

    /** Ends at x. */
    void textRight(Style style, int x, int y, String text) throws IOException {
        textAt(style, x * 100 - fonts.width(style, text), y, text);
    }

    private void textAt(Style style, int hundredths, int y, String text) throws IOException {
        page.beginText();
        page.setFont(fonts.font(style), style.size());
        page.setNonStrokingColor(new Color(style.colour()));
        page.newLineAtOffset(hundredths / 100f, HEIGHT - y);
        page.showText(fonts.printable(style, text));
        page.endText();
    }

    /** In points, rounded up. */
    int width(Style style, String text) throws IOException {
        return fonts.width(style, text) / 100 + 1;
    }

    /** The text, or as much of its beginning as there is room for. */
    String fitting(Style style, String text, int room) throws IOException {
        var shown = text;
        while (shown.length() > 1 && width(style, shown) > room) {
            shown = shown.substring(0, shown.length() - (shown.endsWith(CUT) ? 2 : 1))
                            .stripTrailing()
                    + CUT;
        }
        return shown;
    }

    /** In lines no wider than there is room for; a word that is too long alone is cut. */
    List<String> lines(Style style, String text, int room) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(style, longer) <= room) {
                line = longer;
            } else {
                lines.add(fitting(style, line, room));
                line = word;
            }
        }
        lines.add(fitting(style, line, room));
        return lines;
    }

    void box(int x, int y, int width, int height, int colour) throws IOException {
        page.setNonStrokingColor(new Color(colour));
        rounded(x, y, width, height);
        page.fill();
    }

    void frame(int x, int y, int width, int height) throws IOException {
        page.setStrokingColor(new Color(Style.LINE));
        page.setLineWidth(75 / 100f);
        rounded(x, y, width, height);
        page.stroke();
    }

    /** Corners of four points. */
    private void rounded(int x, int y, int width, int height) throws IOException {
        var r = 4;
        var k = 18 / 10f;
        var top = HEIGHT - y;
        var bottom = top - height;
        var right = x + width;
        page.moveTo(x + r, bottom);
        page.lineTo(right - r, bottom);
        page.curveTo(right - k, bottom, right, bottom + k, right, bottom + r);
        page.lineTo(right, top - r);
        page.curveTo(right, top - k, right - k, top, right - r, top);
        page.lineTo(x + r, top);
        page.curveTo(x + k, top, x, top - k, x, top - r);
        page.lineTo(x, bottom + r);
        page.curveTo(x, bottom + k, x + k, bottom, x + r, bottom);
        page.closePath();
    }

    void rule(int x, int y, int to) throws IOException {
        rule(x, y, to, y, Style.LINE, 50);
    }

    void strongRule(int x, int y, int to) throws IOException {
        rule(x, y, to, y, Style.GREY, 75);
    }

    void upright(int x, int y, int to) throws IOException {
        rule(x, y, x, to, Style.LINE, 50);
    }

    private void rule(int x, int y, int toX, int toY, int colour, int hundredths) throws IOException {
        page.setStrokingColor(new Color(colour));
        page.setLineWidth(hundredths / 100f);
        page.moveTo(x, HEIGHT - y);
        page.lineTo(toX, HEIGHT - toY);
        page.stroke();
    }

    void dashes(int x, int y, int to) throws IOException {
        for (int at = x; at < to; at += 6) {
            strongRule(at, y, Math.min(at + 3, to));
        }
    }

    /** A square pattern of black modules, at most as large as given. */
    void pattern(int x, int y, int size, boolean[][] modules) throws IOException {
        var side = size * 100 / modules.length;
        page.setNonStrokingColor(new Color(Style.INK));
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                if (modules[row][column]) {
                    page.addRect(
                            x + column * side / 100f, HEIGHT - y - (row + 1) * side / 100f, side / 100f, side / 100f);
                }
            }
        }
        page.fill();
    }

    byte[] printed(String title) throws IOException {
        endPage();
        page = null;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("en-US");
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        endPage();
        document.close();
    }
}
