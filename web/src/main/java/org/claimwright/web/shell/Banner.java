package org.claimwright.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a page says above its content after a deed: that it is done, or why not. Shown by {@code parts/banners.xhtml}. */
public final class Banner {
    private Banner() {}

    public static void done(String words) {
        add(FacesMessage.SEVERITY_INFO, words);
    }

    /** Nothing was changed. */
    public static void refused(String words) {
        add(FacesMessage.SEVERITY_WARN, words);
    }

    /** The browser asks for the page anew, which shows what was said: so a reload does nothing twice. */
    public static void leaveTo(String address) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
    }
}
