package org.actionplan.query.imports.source;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one part of an office file, piece by piece, and looks nowhere else: a part that declares entities or
 * asks for another file is refused.
 */
final class Xml {

    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) throws XMLStreamException {
        reader = factory().createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new CannotRead("file.unsafe");
            default -> {}
        }
        return true;
    }

    private void deeper() {
        depth++;
        Allowance.refuseIf(depth > SourceLimits.DEPTH, "file.damaged");
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** The name of the element that starts or ends here, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        var namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    int depth() {
        return depth;
    }

    /** An attribute by its name without a prefix; null when it is missing. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean isOn(String attribute) {
        var value = attribute(attribute, "0");
        return value.equals("1") || value.equals("true");
    }

    /** Moves on within the element that started at this depth; false at its end. */
    boolean nextWithin(int outer) throws XMLStreamException {
        return next() && depth >= outer;
    }

    /** Passes over the element that starts here. */
    void skip() throws XMLStreamException {
        var outer = depth;
        while (nextWithin(outer)) {
            // nothing of it is read
        }
    }

    /** The characters of the element that starts here, without those of elements in it. */
    String text(Allowance allowance) throws XMLStreamException {
        var outer = depth;
        var text = new StringBuilder();
        while (nextWithin(outer)) {
            if (reader.isCharacters()) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                allowance.length(text.length());
            }
        }
        return text.toString();
    }
}
