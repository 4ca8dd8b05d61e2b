package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.claimwright.exchange.x12.RecognisedFile;
import org.claimwright.exchange.x12.RecognisedSet;
import org.claimwright.practices.PracticeScope;

/** Works through what was kept: recognises each file, and hands each of its sets to its practice. Nothing stops the next. */
@Dependent
class InboundWork {
    private static final Logger LOG = System.getLogger(InboundWork.class.getName());

    @Inject
    private InboundDesk desk;

    @Inject
    private InboundSets sets;

    void goOn() {
        desk.toRecognise().forEach(this::recognise);
        desk.withPendingSets().forEach(this::handOn);
    }

    private void recognise(StoredFile file) {
        try {
            desk.recognise(file);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "file " + file.fileId() + " could not be recognised", e);
            desk.refuse(file, e);
        }
    }

    private void handOn(StoredFile file) {
        var recognised = MessageFile.recognised(file.content());
        desk.pendingSets(file).forEach(pending -> handOn(file, recognised, pending));
    }

    private void handOn(StoredFile file, RecognisedFile recognised, PendingSet pending) {
        var set = recognised.sets().get(pending.number() - 1);
        try (var scope = PracticeScope.open(pending.practiceId())) {
            handle(file, set, pending.practiceId());
        }
    }

    private void handle(StoredFile file, RecognisedSet set, int practice) {
        try {
            sets.handle(file, set, practice);
        } catch (SetHeld held) {
            sets.hold(file, set, practice, held.findings());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "set " + set.number() + " of file " + file.fileId() + " was not handled", e);
            sets.postpone(file, set, e);
        }
    }
}
