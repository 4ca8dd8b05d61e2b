package org.claimwright.web.shell;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Answers a form whose page the server no longer knows with "gone": for the person it is no failure of the program. */
public class OutdatedViews extends ExceptionHandlerFactory {
    public OutdatedViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            if (takesOutdatedView()) {
                sayGone(FacesContext.getCurrentInstance());
            }
            getWrapped().handle();
        }

        private boolean takesOutdatedView() {
            boolean taken = false;
            for (Iterator<ExceptionQueuedEvent> queued =
                            getUnhandledExceptionQueuedEvents().iterator();
                    queued.hasNext(); ) {
                Throwable thrown = getRootCause(queued.next().getContext().getException());
                if (thrown instanceof ViewExpiredException) {
                    queued.remove();
                    taken = true;
                }
            }
            return taken;
        }

        private static void sayGone(FacesContext faces) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_GONE, null);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            faces.responseComplete();
        }
    }
}
