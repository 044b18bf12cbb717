package fr.cdg62.finances.cotisation.periodicite;

import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.ANNUELLE_EFFECTIF;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.ANNUELLE_OUVERTE;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.ANNUELLE_SOCLE_OUVERTE;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.TRIMESTRIELLE_EFFECTIF;

import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;

/** Which periodicities are open to a collectivité (R-COT-5, R-COT-6). The monthly one always is. */
public final class ReglePeriodicite {

    private final Bareme bareme;

    public ReglePeriodicite(Bareme bareme) {
        this.bareme = bareme;
    }

    /**
     * Checks a choice.
     *
     * @param effectif all agents on {@code debut}
     * @throws DemandeRefusee PERIODICITE_NON_OUVERTE with the reason
     */
    public void verifier(Periodicite periodicite, RegimeAffiliation regime, int effectif, LocalDate debut) {
        switch (periodicite) {
            case MENSUELLE -> {}
            case TRIMESTRIELLE -> exigerMoinsDe(bareme.entier(TRIMESTRIELLE_EFFECTIF, debut), effectif, periodicite);
            case ANNUELLE -> verifierAnnuelle(regime, effectif, debut);
        }
    }

    private void verifierAnnuelle(RegimeAffiliation regime, int effectif, LocalDate debut) {
        boolean socle = regime == RegimeAffiliation.SOCLE_COMMUN;
        if (!bareme.ouvert(socle ? ANNUELLE_SOCLE_OUVERTE : ANNUELLE_OUVERTE, debut)) {
            throw new DemandeRefusee(
                    CodeProbleme.PERIODICITE_NON_OUVERTE,
                    "Aucune décision du conseil d'administration n'ouvre le versement annuel au " + debut + ".",
                    "periodicite");
        }
        if (!socle) {
            exigerMoinsDe(bareme.entier(ANNUELLE_EFFECTIF, debut), effectif, Periodicite.ANNUELLE);
        }
    }

    private static void exigerMoinsDe(int seuil, int effectif, Periodicite periodicite) {
        if (effectif >= seuil) {
            throw new DemandeRefusee(
                    CodeProbleme.PERIODICITE_NON_OUVERTE,
                    "La périodicité " + periodicite.libelle() + " est ouverte à moins de " + seuil
                            + " agents ; l'effectif connu est de " + effectif + ".",
                    "periodicite");
        }
    }
}
