package fr.cdg62.partenaires.ecriture;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.text.Normalizer;

/**
 * A text in its composed writing (Unicode NFC), whatever the sender's keyboard or system makes. It is read after any
 * signature was verified on what was sent.
 */
public class EcritureTexte extends XmlAdapter<String, String> {
    /** The text in NFC; as it is when NFC would be longer (a few scripts), so that a length the schema admits stays so. */
    @Override
    public String unmarshal(String texte) {
        if (texte == null) {
            return null;
        }
        String compose = Normalizer.normalize(texte, Normalizer.Form.NFC);
        return compose.length() <= texte.length() ? compose : texte;
    }

    @Override
    public String marshal(String texte) {
        return texte;
    }
}
