package fr.cdg62.finances.concours;

import static fr.cdg62.socle.saisie.Saisie.exiger;
import static fr.cdg62.socle.saisie.Saisie.present;
import static fr.cdg62.socle.saisie.Saisie.texte;

import fr.cdg62.finances.api.concours.NouveauCoutConcours;
import fr.cdg62.finances.api.concours.NouveauRemboursement;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import java.time.LocalDate;

/** What is checked before a cost is recorded or claimed. */
final class RegleConcours {

    private static final int LIBELLE_MAXIMUM = 120;
    private static final int DELIBERATION_MAXIMUM = 40;
    private static final int ADMIS_MAXIMUM = 100_000;
    private static final int CHIFFRES_MAXIMUM = 14;
    private static final int CENTIMES = 2;

    private RegleConcours() {}

    static void verifier(NouveauCoutConcours nouveau, LocalDate jour) {
        texte(nouveau.libelle(), LIBELLE_MAXIMUM, "libelle");
        texte(nouveau.deliberation(), DELIBERATION_MAXIMUM, "deliberation");
        exiger(
                !present(nouveau.delibereeLe(), "delibereeLe").isAfter(jour),
                "La délibération ne peut pas être datée dans le futur.",
                "delibereeLe");
        present(nouveau.coutTotal(), "coutTotal");
        exiger(
                nouveau.coutTotal().signum() > 0
                        && nouveau.coutTotal().scale() <= CENTIMES
                        && nouveau.coutTotal().precision() <= CHIFFRES_MAXIMUM,
                "Le coût total est un montant strictement positif, au centime.",
                "coutTotal");
        int admis = present(nouveau.admis(), "admis");
        exiger(
                admis >= 1 && admis <= ADMIS_MAXIMUM,
                "Le nombre de candidats admis va de 1 à %d.".formatted(ADMIS_MAXIMUM),
                "admis");
        exiger(
                new Concours(nouveau).coutParLaureat().estPositif(),
                "Le coût total ne donne pas un centime par candidat admis.",
                "coutTotal");
    }

    static void verifier(NouveauRemboursement nouveau, LocalDate jour) {
        present(nouveau.siren(), "siren");
        texte(nouveau.laureat(), LIBELLE_MAXIMUM, "laureat");
        exiger(
                !present(nouveau.nommeLe(), "nommeLe").isAfter(jour),
                "La nomination ne peut pas être datée dans le futur.",
                "nommeLe");
    }

    /** The affiliated have paid by their cotisation. */
    static void verifierNonAffilie(AffiliationVue affiliation) {
        exiger(
                !affiliation.regime().estAffilie(),
                "Cette collectivité est affiliée au CdG62 à la date de la nomination : sa cotisation couvre les concours.",
                "siren");
    }
}
