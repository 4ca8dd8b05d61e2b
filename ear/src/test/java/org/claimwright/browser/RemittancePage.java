package org.claimwright.browser;

/** A remittance that is open in the browser. */
record RemittancePage(Browser browser) {
    /** What was paid, on what, and whether it comes out. */
    String figures() {
        return browser.textOf(".cw-figures");
    }

    void undo() {
        askToUndo();
        confirmUndo();
    }

    void askToUndo() {
        browser.followPart("Undo posting");
        browser.awaitText("every entry gets its mirror");
    }

    void confirmUndo() {
        browser.press("Undo posting");
        browser.awaitText("Nothing was deleted.");
    }

    void postAgain() {
        browser.followPart("Post again");
        browser.awaitText("Post it again?");
        browser.press("Post again");
        browser.awaitText("It is posted again.");
    }
}
