package org.claimwright.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives each form the nonce of its page's content policy. PrimeFaces refuses a form that comes back without it and adds
 * it with a script of its own; a page of ours sends forms without that script, and without any.
 */
@SuppressWarnings("rawtypes") // The API itself hands out renderers without their type.
public class FormsWithNonce extends RenderKitFactory {
    private static final String NONCE = "primefaces.nonce";

    public FormsWithNonce(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {
        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public Renderer getRenderer(String family, String type) {
            Renderer renderer = super.getRenderer(family, type);
            return renderer != null && UIForm.COMPONENT_FAMILY.equals(family) ? new Form(renderer) : renderer;
        }
    }

    private static final class Form extends RendererWrapper {
        Form(Renderer wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeEnd(FacesContext context, UIComponent form) throws IOException {
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("input", form);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NONCE, null);
            writer.writeAttribute(
                    "value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
            super.encodeEnd(context, form);
        }
    }
}
