package fr.cdg62.carriere.position;

import fr.cdg62.carriere.api.acte.EnfantVise;
import fr.cdg62.carriere.controle.Seuils;
import java.time.LocalDate;
import java.time.Month;

/**
 * The day from which a congé parental is no longer due.
 *
 * @param jour first day without right
 */
record LimiteEnfant(LocalDate jour, Seuils.Seuil seuil, boolean aVerifier) {
    private static final String NAISSANCE = "CONGE_PARENTAL_ENFANT_ANS";
    private static final String ADOPTION_JEUNE = "CONGE_PARENTAL_ADOPTION_MOINS_3_ANS";
    private static final String ADOPTION_GRAND = "CONGE_PARENTAL_ADOPTION_PLUS_3_ANS";
    private static final String MULTIPLE = "CONGE_PARENTAL_MULTIPLE_ANS";
    private static final int AGE_CHARNIERE = 3;
    private static final int MULTIPLES = 3;

    static LimiteEnfant de(EnfantVise enfant, LocalDate du, Seuils seuils) {
        int nombre = enfant.nombre() == null ? 1 : enfant.nombre();
        if (nombre >= MULTIPLES) {
            return de(enfant.naissance(), seuils.au(MULTIPLE, du));
        }
        if (enfant.arrivee() != null) {
            boolean grand = !enfant.arrivee().isBefore(enfant.naissance().plusYears(AGE_CHARNIERE));
            return de(enfant.arrivee(), seuils.au(grand ? ADOPTION_GRAND : ADOPTION_JEUNE, du));
        }
        LimiteEnfant usuelle = de(enfant.naissance(), seuils.au(NAISSANCE, du));
        return nombre == 1 ? usuelle : usuelle.ecole();
    }

    private static LimiteEnfant de(LocalDate depart, Seuils.Seuil ans) {
        return new LimiteEnfant(depart.plusYears(ans.valeur()), ans, false);
    }

    /** Twins: up to nursery school, taken as the first of September that follows the limit of a single child. */
    private LimiteEnfant ecole() {
        LocalDate rentree = LocalDate.of(jour.getYear(), Month.SEPTEMBER, 1);
        return new LimiteEnfant(rentree.isBefore(jour) ? rentree.plusYears(1) : rentree, seuil, true);
    }
}
