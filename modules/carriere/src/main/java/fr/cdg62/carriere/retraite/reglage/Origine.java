package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.util.Objects;

/** What every line of these files says in the same columns: when it holds, and where it comes from. */
final class Origine {
    private Origine() {}

    static Periode periode(LigneCsv ligne) {
        return new Periode(ligne.date("debut"), ligne.date("fin"));
    }

    static Source source(LigneCsv ligne) {
        return new Source(
                ligne.texte("source"),
                Objects.requireNonNullElse(ligne.facultatif("reference"), ""),
                "oui".equals(ligne.texte("verifiee")));
    }
}
