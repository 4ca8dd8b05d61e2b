package org.claimwright.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/**
 * One thing that is done on a page: an operator of PDF (ISO 32000-1, annex A) with its numbers.
 *
 * @param words the text that is shown, or the name of the font that is chosen; empty for all else
 */
record Mark(String operator, List<Float> numbers, String words) {
    /** What only frames other operators: PDFBox writes these by itself, and everything here is in red, green and blue. */
    private static final Set<String> FRAMES = Set.of("q", "Q", "cs", "CS");

    static List<Mark> on(PDPage page) throws IOException {
        var marks = new ArrayList<Mark>();
        var operands = new ArrayList<>();
        PDFont font = null;
        for (var token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            font = operator.getName().equals("Tf") ? page.getResources().getFont((COSName) operands.get(0)) : font;
            if (!FRAMES.contains(operator.getName())) {
                marks.add(new Mark(operator.getName(), numbers(operands), words(operator.getName(), operands, font)));
            }
            operands.clear();
        }
        return marks;
    }

    private static List<Float> numbers(List<Object> operands) {
        return operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(number -> ((COSNumber) number).floatValue())
                .toList();
    }

    private static String words(String operator, List<Object> operands, PDFont font) throws IOException {
        return switch (operator) {
            case "Tf" -> font.getName().replaceFirst("^.*\\+", "");
            case "Tj" -> text(((COSString) operands.get(0)).getBytes(), font);
            default -> "";
        };
    }

    private static String text(byte[] codes, PDFont font) throws IOException {
        var text = new StringBuilder();
        try (var input = new ByteArrayInputStream(codes)) {
            while (input.available() > 0) {
                text.append(font.toUnicode(font.readCode(input)));
            }
        }
        return text.toString();
    }

    void make(PDPageContentStream page, Map<String, PDFont> fonts) throws IOException {
        switch (operator) {
            case "BT" -> page.beginText();
            case "ET" -> page.endText();
            case "Tf" -> page.setFont(fonts.get(words), at(0));
            case "Td" -> page.newLineAtOffset(at(0), at(1));
            case "Tj" -> page.showText(words);
            case "sc" -> page.setNonStrokingColor(colour());
            case "SC" -> page.setStrokingColor(colour());
            case "w" -> page.setLineWidth(at(0));
            case "m" -> page.moveTo(at(0), at(1));
            case "l" -> page.lineTo(at(0), at(1));
            case "c" -> page.curveTo(at(0), at(1), at(2), at(3), at(4), at(5));
            case "h" -> page.closePath();
            case "re" -> page.addRect(at(0), at(1), at(2), at(3));
            case "f" -> page.fill();
            case "S" -> page.stroke();
            default -> throw new IllegalStateException("a statement has an operator that is not known here: " + this);
        }
    }

    private PDColor colour() {
        return new PDColor(new float[] {at(0), at(1), at(2)}, PDDeviceRGB.INSTANCE);
    }

    private float at(int place) {
        return numbers.get(place);
    }
}
