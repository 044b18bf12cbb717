package fr.cdg62.partenaires.journal;

import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a refused field held, for the fault to show it beside the name of the field (specification numérique, C11). */
final class ValeurRecue {
    /** Of the contract's Libelle. */
    private static final int LONGUEUR_MAX = 200;

    private ValeurRecue() {}

    /**
     * Of the field that a refusal names, if it names one; null when there is none to show.
     *
     * @param xml the message, its hidden contents masked
     */
    static String refusee(DemandeRefusee refus, String xml) {
        return refus.champ() == null ? null : dans(xml, refus.champ()).orElse(null);
    }

    /**
     * The text of the only element of that name, on one line; nothing when the message has several, which may be right or
     * wrong, or holds none, or when the journal hides it.
     *
     * @param champ as a refusal names it: {@code periodes[1].debut} is about an element {@code debut}
     */
    static Optional<String> dans(String xml, String champ) {
        String nom = champ.substring(champ.lastIndexOf('.') + 1).replaceFirst("\\[.*", "");
        byte[] octets = Message.sansDeclaration(xml).getBytes(StandardCharsets.UTF_8);
        List<String> trouvees = new ArrayList<>();
        try {
            XMLStreamReader lecture = XmlSur.lecteur(new ByteArrayInputStream(octets));
            while (lecture.hasNext()) {
                if (lecture.next() == XMLStreamConstants.START_ELEMENT
                        && lecture.getLocalName().equals(nom)) {
                    trouvees.add(texte(lecture));
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return trouvees.size() == 1 ? presentable(trouvees.get(0)) : Optional.empty();
    }

    /** Of an element without children; empty for another. */
    private static String texte(XMLStreamReader lecture) throws XMLStreamException {
        StringBuilder texte = new StringBuilder();
        int evenement = lecture.next();
        while (evenement != XMLStreamConstants.END_ELEMENT) {
            if (evenement == XMLStreamConstants.START_ELEMENT) {
                return "";
            }
            if (evenement == XMLStreamConstants.CHARACTERS || evenement == XMLStreamConstants.CDATA) {
                texte.append(lecture.getText());
            }
            evenement = lecture.next();
        }
        return texte.toString();
    }

    private static Optional<String> presentable(String texte) {
        String ligne = texte.replaceAll("\\s+", " ").strip();
        if (ligne.isEmpty() || ligne.equals(Masque.MARQUE)) {
            return Optional.empty();
        }
        int points = Math.min(ligne.codePointCount(0, ligne.length()), LONGUEUR_MAX);
        return Optional.of(
                ligne.substring(0, ligne.offsetByCodePoints(0, points)).strip());
    }
}
