package fr.cdg62.carriere.retraite.anomalie;

import fr.cdg62.carriere.api.retraite.anomalie.NouvelleAnomalieDi;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What is wrong with a declaration, in French.
 *
 * @param code of the exchanges, or of the CNRACL
 * @param source text the computation rests on, empty without computation
 */
record ConstatDi(String code, String texte, String source) {
    private static final int CODE_MAXIMUM = 40;
    private static final int LIBELLE_MAXIMUM = 500;
    private static final int CENTIMES = 2;

    static ConstatDi de(NouvelleAnomalieDi nouvelle, LocalDate mois, ReglesRetraite regles) {
        String code = nouvelle.nature().code();
        return switch (nouvelle.nature()) {
            case RETENUE -> retenue(nouvelle, mois, regles);
            case MOIS_ABSENT -> new ConstatDi(code, "Aucune déclaration pour ce mois.", "");
            case AUTRE ->
                new ConstatDi(
                        Saisie.texte(nouvelle.code(), CODE_MAXIMUM, "code"),
                        Saisie.texte(nouvelle.libelle(), LIBELLE_MAXIMUM, "libelle"),
                        "");
        };
    }

    /** The retenue is due on the traitement at the rate of the month, to the cent, within the tolerance. */
    private static ConstatDi retenue(NouvelleAnomalieDi nouvelle, LocalDate mois, ReglesRetraite regles) {
        BigDecimal traitement = Saisie.present(nouvelle.traitement(), "traitement");
        BigDecimal declaree = Saisie.present(nouvelle.retenue(), "retenue");
        Datee<BigDecimal> taux = regles.valeur(Reglage.RETENUE_TAUX, mois);
        Datee<BigDecimal> tolerance = regles.valeur(Reglage.RETENUE_TOLERANCE, mois);
        BigDecimal due = traitement.multiply(taux.valeur()).movePointLeft(2).setScale(CENTIMES, RoundingMode.HALF_UP);
        BigDecimal ecart = declaree.subtract(due).abs();
        String calcul = "%s × %s %% = %s, arrondi au centime ; retenue déclarée : %s"
                .formatted(
                        Montant.de(traitement).texte(),
                        taux.valeur().stripTrailingZeros().toPlainString().replace('.', ','),
                        Montant.de(due).texte(),
                        Montant.de(declaree).texte());
        if (ecart.compareTo(tolerance.valeur()) <= 0) {
            throw new DemandeRefusee(
                    CodeProbleme.DI_SANS_ANOMALIE, "La retenue est juste : %s.".formatted(calcul), "retenue");
        }
        return new ConstatDi(
                nouvelle.nature().code(),
                "%s ; écart : %s.".formatted(calcul, Montant.de(ecart).texte()),
                taux.source().citation());
    }
}
