package org.claimwright.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

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

    private static void add(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
    }
}
