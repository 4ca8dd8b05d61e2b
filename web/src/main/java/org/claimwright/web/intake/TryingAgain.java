package org.claimwright.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.intake.IntakeHandler;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.WaitingId;
import org.claimwright.intake.WaitingView;

/** Hands what waits to who understands it, one item a transaction, so that one that fails keeps no other back. */
@RequestScoped
public class TryingAgain {
    /** How many went on, and how many wait still. */
    public record Tried(int wentOn, int waits) {}

    @Inject
    private IntakeQueue queue;

    @Inject
    private OneTry oneTry;

    @Inject
    @Any
    private Instance<IntakeHandler> handlers;

    public Tried again(List<WaitingId> ids) {
        var wentOn = 0;
        for (var id : ids) {
            wentOn += queue.item(id).filter(this::again).isPresent() ? 1 : 0;
        }
        return new Tried(wentOn, ids.size() - wentOn);
    }

    private boolean again(WaitingView item) {
        var handler = handlers.stream()
                .filter(each -> each.name().equals(item.handler()))
                .findFirst();
        return handler.isPresent() && oneTry.goesOn(item.id(), handler.get());
    }
}
