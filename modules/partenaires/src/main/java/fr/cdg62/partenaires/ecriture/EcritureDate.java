package fr.cdg62.partenaires.ecriture;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** A day, without zone: {@code 2026-11-23}. */
public class EcritureDate extends XmlAdapter<String, LocalDate> {
    @Override
    public LocalDate unmarshal(String texte) {
        return texte == null ? null : LocalDate.parse(texte.strip());
    }

    @Override
    public String marshal(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
