package org.claimwright.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.ExchangeSet;
import org.claimwright.exchange.Reach;
import org.claimwright.exchange.ReadableSegment;
import org.claimwright.web.WorkPlace;

/**
 * One file: what it is, what was found in it, and its segments as they were written and in words. A biller sees the sets
 * that came for the practice, one at a time; who may see the whole file sees it as it came.
 */
@Named
@RequestScoped
public class ExchangeFilePage {
    private static final int WINDOW = 300;
    private static final int SHOWN_OF_UNREADABLE = 20_000;

    @Inject
    private ExchangeLog log;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FacesContext faces;

    private long id;
    private int set;
    private long at = 1;
    private FileWords file;
    private List<ExchangeSet> sets = List.of();
    private List<ReadableSegment> segments = List.of();
    private String unreadable = "";

    public void open() throws IOException {
        var found = log.file(id, reach());
        if (found.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        file = new FileWords(found.get(), log.findings(id), workPlace.getHere().timeZone());
        sets = log.sets(id, reach());
        read();
    }

    private void read() {
        log.content(id, reach()).ifPresentOrElse(this::readWhole, this::readOwnSet);
    }

    private void readWhole(byte[] content) {
        show(content, log.inWords(content));
    }

    private void show(byte[] content, List<ReadableSegment> inWords) {
        segments = inWords;
        if (segments.isEmpty()) {
            var text = new String(content, StandardCharsets.ISO_8859_1).replaceAll("[^\\n\\t -~]", "\u00B7");
            unreadable = text.substring(0, Math.min(text.length(), SHOWN_OF_UNREADABLE));
        }
    }

    private void readOwnSet() {
        chosenSet().ifPresent(chosen -> log.ownSet(id, chosen.number())
                .ifPresent(content -> show(content, log.inWords(content, chosen))));
    }

    /** The one in the address, or the one that a segment of it stands in, or the first. */
    private Optional<ExchangeSet> chosenSet() {
        return sets.stream()
                .filter(candidate -> set == 0 ? candidate.firstSegment() <= at : candidate.number() == set)
                .reduce((earlier, later) -> later)
                .or(() -> sets.stream().findFirst());
    }

    public void tryAgain() throws IOException {
        if (isMayTryAgain()) {
            log.tryAgain(id);
        }
        open();
    }

    public boolean isMayTryAgain() {
        return reach() == Reach.WHOLE_FILES;
    }

    private Reach reach() {
        return ExchangePage.reachOf(workPlace.getHere().role());
    }

    /** Those of the window in which the wanted segment stands. */
    public List<ReadableSegment> getSegments() {
        var first = first();
        return segments.subList(first, Math.min(first + WINDOW, segments.size()));
    }

    private int first() {
        var index = 0;
        while (index + 1 < segments.size() && segments.get(index).number() < at) {
            index++;
        }
        return index / WINDOW * WINDOW;
    }

    public boolean isMoreBefore() {
        return first() > 0;
    }

    public boolean isMoreAfter() {
        return first() + WINDOW < segments.size();
    }

    public long getBefore() {
        return segments.get(Math.max(0, first() - WINDOW)).number();
    }

    public long getAfter() {
        return segments.get(first() + WINDOW).number();
    }

    public int getSegmentCount() {
        return segments.size();
    }

    public List<ExchangeSet> getSets() {
        return sets;
    }

    public String kindOf(ExchangeSet of) {
        return FileWords.kindOf(of.state());
    }

    public String wordOf(ExchangeSet of) {
        return switch (of.state()) {
            case PENDING -> "Being handled";
            case HANDLED -> "Handled";
            case HELD -> "Held";
        };
    }

    public FileWords getFile() {
        return file;
    }

    public String getUnreadable() {
        return unreadable;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getSet() {
        return set;
    }

    public void setSet(int set) {
        this.set = set;
    }

    public long getAt() {
        return at;
    }

    public void setAt(long at) {
        this.at = at;
    }
}
