package org.claimwright.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers an address whose thing is not of this practice, or was never there: both look the same. */
@RequestScoped
public class Missing {
    @Inject
    private FacesContext faces;

    public void answer() {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }
}
