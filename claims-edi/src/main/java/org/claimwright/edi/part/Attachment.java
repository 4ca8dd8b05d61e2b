package org.claimwright.edi.part;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A paper or file that belongs to a claim, a line or a review but travels apart (PWK).
 *
 * @param reportType PWK01: EB explanation of benefits, OZ supporting data …
 * @param transmission PWK02: AA on request, BM by mail, EL electronically, FX by fax …
 * @param controlNumber PWK06, which the attachment itself repeats
 * @param description PWK07, only in reviews
 */
public record Attachment(String reportType, String transmission, String controlNumber, String description) {
    public Attachment(String reportType, String transmission, String controlNumber) {
        this(reportType, transmission, controlNumber, "");
    }

    public static Optional<Attachment> read(Segment pwk) {
        return Optional.of(new Attachment(pwk.element(1), pwk.element(2), pwk.element(6), pwk.element(7)));
    }

    public void write(Composition out) {
        out.segment("PWK")
                .element(reportType)
                .element(transmission)
                .skip(2)
                .element(controlNumber.isEmpty() ? "" : "AC")
                .element(controlNumber)
                .element(description);
    }
}
