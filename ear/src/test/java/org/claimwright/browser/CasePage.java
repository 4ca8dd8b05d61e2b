package org.claimwright.browser;

/** A negotiation with a payer, from the list of what is underpaid to its settlement. */
record CasePage(Browser browser) {
    private static final String TOTAL = "Total of the offer, spread over the lines";
    private static final String STATE = ".cw-entity__line .ui-tag";

    /** From the list: chooses the claim and comes to the form of a new case. */
    void choose(String claim) {
        browser.tick("Choose " + claim);
        browser.press("Negotiate");
        browser.awaitHeading("Open a negotiation");
    }

    void open(String deadline, String contact) {
        browser.type("Deadline", deadline);
        browser.type("Contact at the payer", contact);
        browser.press("Open the case");
        browser.awaitHeading("Case N-");
    }

    /** Ours. */
    void offer(String total) {
        browser.type(TOTAL, total);
        browser.press("Note the offer");
    }

    void payerOffers(String total, String said) {
        browser.choose("Who offers", "PAYER");
        browser.type("What was said", said);
        offer(total);
        browser.awaitText("Your answer is due");
    }

    void accept(String total) {
        browser.press("Accept $" + total);
        browser.awaitText("Agreed. The letter and the list leave for the payer now.");
    }

    String typedTotal() {
        return browser.valueOf(TOTAL);
    }

    String state() {
        return browser.textOf(STATE);
    }

    String expected() {
        return figure(1);
    }

    String agreed() {
        return figure(2);
    }

    String received() {
        return figure(3);
    }

    /** Without the dollar sign. */
    private String figure(int place) {
        return browser.textOf(".cw-figures > div:nth-child(" + place + ") dd")
                .split("\n")[0]
                .substring(1);
    }
}
