package org.claimwright.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
@ViewScoped
public class IntakePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private IntakeQueue queue;

    @Inject
    private TryingAgain trying;

    @Inject
    private FieldMessages messages;

    @Inject
    private WorkPlace workPlace;

    /** As they were shown: what a person presses is meant for what they saw. */
    private List<WaitingView> waiting = List.of();

    private Long done;
    private String note;
    private transient String told;

    public void open() {
        waiting = queue.open(SHOWN);
    }

    /** Tries one item once more. */
    public void again(long id) {
        told = words(trying.again(List.of(new WaitingId(id))));
        open();
    }

    /** Tries everything once more, as after a map was loaded. */
    public void allAgain() {
        var ids = queue.open(Integer.MAX_VALUE).stream().map(WaitingView::id).toList();
        told = words(trying.again(ids));
        open();
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
        note = null;
        open();
    }

    private static String words(TryingAgain.Tried tried) {
        return tried.wentOn() + " went on, " + tried.waits() + (tried.waits() == 1 ? " still waits." : " still wait.");
    }

    /** The oldest. */
    public List<WaitingView> getWaiting() {
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
