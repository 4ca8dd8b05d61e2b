package org.claimwright.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimView;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.ReadableSegment;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Missing;

/** The 837P that a claim left in: in words, with each value's page, or byte for byte. */
@Named
@RequestScoped
public class ClaimFilePage {
    private static final String BYTES = "bytes";
    private static final int DEEPEST = 6;

    @Inject
    private ClaimRegister register;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private Long id;
    private String view = "";
    private ClaimView claim;
    private List<ReadableSegment> segments = List.of();

    /** A claim that the practice does not have is no page. */
    public void open() {
        if (id == null || !register.knows(new ClaimId(id))) {
            missing.answer();
            return;
        }
        claim = register.claim(new ClaimId(id));
        if (claim.sent() != null && !isRaw()) {
            segments = register.readable(claim.sent().batch());
        }
    }

    public ClaimView getClaim() {
        return claim;
    }

    public boolean isRaw() {
        return BYTES.equals(view);
    }

    public List<ReadableSegment> getSegments() {
        return segments;
    }

    /** As it was sent, one byte a character. */
    public String getText() {
        return register.file(claim.sent().batch())
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
    }

    public int depth(ReadableSegment segment) {
        return Math.min(DEEPEST, segment.depth());
    }

    public boolean isOwn(ReadableSegment segment) {
        return segment.claim().equals(claim.patientControlNumber());
    }

    /** Only the values of this claim lead to pages; its neighbours in the file have their own. */
    public boolean leadsSomewhere(ReadableSegment segment, MendedOn from) {
        return from != null
                && (isOwn(segment) || from == MendedOn.PRACTICE)
                && !address(from).isEmpty();
    }

    public String address(MendedOn from) {
        return ClaimLinks.to(from, claim, workPlace.getHere().role());
    }

    public String page(MendedOn from) {
        return ClaimWords.page(from);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }
}
