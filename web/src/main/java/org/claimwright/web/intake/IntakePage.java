package org.claimwright.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.WaitingId;
import org.claimwright.intake.WaitingView;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;

/** What other systems sent and could not go on: why, from which message, and what to do. */
@Named
@RequestScoped
public class IntakePage {
    private static final int SHOWN = 100;

    @Inject
    private IntakeQueue queue;

    @Inject
    private TryingAgain trying;

    @Inject
    private FieldMessages messages;

    @Inject
    private WorkPlace workPlace;

    private List<WaitingView> waiting;
    private Long done;
    private String note;
    private String told;

    /** Tries one item once more. */
    public void again(long id) {
        told = words(trying.again(List.of(new WaitingId(id))));
    }

    /** Tries everything once more, as after a map was loaded. */
    public void allAgain() {
        var ids = queue.open(Integer.MAX_VALUE).stream().map(WaitingView::id).toList();
        told = words(trying.again(ids));
    }

    /** Asks what was done with an item. */
    public void ask(long id) {
        done = id;
    }

    public void close() {
        if (note == null || note.isBlank()) {
            messages.beside("note", "Say what was done with it.");
            return;
        }
        queue.done(new WaitingId(done), note.strip());
        told = "Closed.";
        done = null;
    }

    private static String words(TryingAgain.Tried tried) {
        return tried.wentOn() + " went on, " + tried.waits() + (tried.waits() == 1 ? " still waits." : " still wait.");
    }

    /** The oldest, asked for after what was done by this request. */
    public List<WaitingView> getWaiting() {
        if (waiting == null) {
            waiting = queue.open(SHOWN);
        }
        return waiting;
    }

    public long getCount() {
        return queue.count();
    }

    public int getShownAtMost() {
        return SHOWN;
    }

    public String day(Instant at) {
        return Dates.day(at.atZone(workPlace.getHere().timeZone()).toLocalDate());
    }

    public String getTold() {
        return told;
    }

    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
