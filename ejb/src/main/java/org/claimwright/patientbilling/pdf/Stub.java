package org.claimwright.patientbilling.pdf;

import java.io.IOException;
import java.util.Locale;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.patientbilling.model.StatementSheet;

/** The part that comes back with a check: 3.66 inches at the foot of the first page, with windows and the line that machines read. */
final class Stub {
    static final int TOP = 528;
    private static final int LEFT = 54;
    private static final int BOX = 351;
    private static final int RIGHT = 576;

    private final Paper paper;
    private final StatementSheet sheet;

    Stub(Paper paper, StatementSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    void write() throws IOException {
        tearLine();
        var letterhead = sheet.letterhead();
        paper.text(Style.STRONG, LEFT, 556, paper.fitting(Style.STRONG, letterhead.name(), 280));
        paper.text(Style.TEXT, LEFT, 568, paper.fitting(Style.TEXT, Words.street(letterhead.address()), 280));
        paper.text(Style.TEXT, LEFT, 580, Words.place(letterhead.address()));
        window(LEFT, 645, sheet.addressee(), sheet.address(), 280);
        window(BOX, 700, letterhead.name(), letterhead.remitTo(), RIGHT - BOX);
        figures();
        tickBox(LEFT, 714, 8);
        paper.text(Style.SMALL, LEFT + 13, 721, "New address or insurance: write it on the back");
        paper.text(Style.SCAN, LEFT, 752, sheet.statement().scanLine());
    }

    private void tickBox(int x, int y, int side) throws IOException {
        paper.strongRule(x, y, x + side);
        paper.strongRule(x, y + side, x + side);
        paper.upright(x, y, y + side);
        paper.upright(x + side, y, y + side);
    }

    private void tearLine() throws IOException {
        var words = "Tear here and send this part with your check";
        var begin = RIGHT - paper.width(Style.SMALL, words);
        paper.dashes(0, TOP, begin - 6);
        paper.text(Style.SMALL, begin, TOP + 3, words);
        paper.dashes(RIGHT + 6, TOP, 612);
    }

    /** In capitals and without commas, as sorting machines read it. */
    private void window(int x, int y, String name, PostalAddress address, int room) throws IOException {
        var line = y;
        for (var text : new String[] {name, Words.street(address), Words.place(address)}) {
            var capitals = text.toUpperCase(Locale.US).replace(",", "");
            paper.text(Style.TEXT, x, line, paper.fitting(Style.TEXT, capitals, room));
            line += 13;
        }
    }

    private void figures() throws IOException {
        var statement = sheet.statement();
        var middle = (BOX + RIGHT) / 2;
        paper.frame(BOX, 550, RIGHT - BOX, 108);
        paper.rule(BOX, 586, RIGHT);
        paper.rule(BOX, 622, RIGHT);
        paper.upright(middle, 550, 622);
        figure(BOX, 550, "Statement", statement.number());
        figure(middle, 550, "Account", sheet.accountNumber());
        figure(BOX, 586, "Due by", Days.written(statement.dueOn()));
        figure(middle, 586, "Amount due", Words.dollars(statement.amounts().amountDue()));
        paper.text(Style.SMALL, BOX + 9, 644, "Amount enclosed  $");
        paper.strongRule(BOX + 110, 648, RIGHT - 9);
    }

    private void figure(int x, int y, String label, String value) throws IOException {
        paper.text(Style.SMALL, x + 9, y + 13, label);
        paper.text(Style.NAME, x + 9, y + 28, value);
    }
}
