package org.claimwright.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.claimwright.web.WorkPlace;

/**
 * Remembers for which practice a page was shown and refuses what is sent from it once the person has switched, in
 * another window, to a different one: otherwise a payment typed for one practice would be posted in another.
 */
public class PracticeOfView implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String PRACTICE = PracticeOfView.class.getName();

    @Inject
    private WorkPlace workPlace;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getUserPrincipal() == null
                || faces.getViewRoot() == null
                || workPlace.getHere() == null) {
            return;
        }
        Map<String, Object> view = faces.getViewRoot().getViewMap();
        Object shownFor = view.putIfAbsent(PRACTICE, workPlace.getHere().practiceId());
        if (shownFor != null && !shownFor.equals(workPlace.getHere().practiceId())) {
            refuse(faces);
        }
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_CONFLICT, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }
}
