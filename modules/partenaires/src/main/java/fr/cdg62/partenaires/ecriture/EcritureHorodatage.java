package fr.cdg62.partenaires.ecriture;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** An instant with its zone: {@code 2026-11-23T09:30:00+01:00}. */
public class EcritureHorodatage extends XmlAdapter<String, OffsetDateTime> {
    @Override
    public OffsetDateTime unmarshal(String texte) {
        return texte == null ? null : OffsetDateTime.parse(texte.strip());
    }

    @Override
    public String marshal(OffsetDateTime instant) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
    }
}
