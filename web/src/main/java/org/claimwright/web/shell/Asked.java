package org.claimwright.web.shell;

import jakarta.faces.context.FacesContext;
import java.util.Optional;

/** What the address of a page asks for, or its form repeats: a page must know it before it can tell which button was pressed. */
public final class Asked {
    private static final String NUMBER = "\\d{1,18}";

    private Asked() {}

    public static String text(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name))
                .orElse("");
    }

    /** 0 where none is given. */
    public static long number(String name) {
        var text = text(name);
        return text.matches(NUMBER) ? Long.parseLong(text) : 0;
    }
}
