package org.claimwright.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A paper that was read from its PDF and can be drawn again with PDFBox alone: all texts and places are known beforehand. */
record PlainPaper(List<List<Mark>> pages) {
    private static final List<String> FONTS = List.of("LiberationSans", "LiberationSans-Bold", "LiberationMono");

    static PlainPaper of(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<Mark>>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                pages.add(Mark.on(page));
            }
        }
        return new PlainPaper(pages);
    }

    byte[] draw() throws IOException {
        try (var document = new PDDocument()) {
            draw(document, fonts(document));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(PDDocument document, Map<String, PDFont> fonts) throws IOException {
        for (var marks : pages) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                for (var mark : marks) {
                    mark.make(stream, fonts);
                }
            }
        }
    }

    /** Without ligatures, as ours: with them PDFBox takes several times as long, and both sides shall print the same. */
    private static Map<String, PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new HashMap<String, PDFont>();
        for (var name : FONTS) {
            var file = "/liberation/" + (name.contains("-") ? name : name + "-Regular") + ".ttf";
            try (var stream = Objects.requireNonNull(PlainPaper.class.getResourceAsStream(file))) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                font.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(font);
                fonts.put(name, PDType0Font.load(document, font, true));
            }
        }
        return fonts;
    }
}
