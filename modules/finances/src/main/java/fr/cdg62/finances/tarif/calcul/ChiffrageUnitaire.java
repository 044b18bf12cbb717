package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.tarif.mesure.Mesure;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Prices by the unit: hours, dossiers, agents, percentages, costs paid back, half-days and days. */
final class ChiffrageUnitaire {
    private static final BigDecimal DEMIES_PAR_JOUR = BigDecimal.valueOf(2);

    private final Structure structure;
    private final Tracage trace;

    ChiffrageUnitaire(Structure structure, Tracage trace) {
        this.structure = structure;
        this.trace = trace;
    }

    List<LigneSimulation> lignes(List<TarifVue> tarifs, PrestationDemandee demande) {
        TarifVue tarif = tarifs.get(0);
        Optional<TarifVue> journee =
                tarifs.stream().filter(t -> Unite.de(t) == Unite.JOURNEE).findFirst();
        if (journee.isPresent() && tarifs.size() > 1) {
            return demiJournees(tarif, journee.get(), Quantite.exiger(demande, Unite.DEMI_JOURNEE));
        }
        if (Unite.de(tarif) == Unite.DEVIS_EXTERNE) {
            return List.of(Lignes.sansPrix(
                    tarif, Chiffrage.DEVIS_EXTERNE, tarif.libelleGuide() + ", payée à celle-ci.", trace));
        }
        return List.of(Lignes.chiffrer(tarif, quantite(tarif, demande), trace));
    }

    private BigDecimal quantite(TarifVue tarif, PrestationDemandee demande) {
        Unite unite = Unite.de(tarif);
        if (demande.quantite() != null) {
            return Quantite.exiger(demande, unite);
        }
        if (unite == Unite.AGENT) {
            Mesure agents = structure.mesures().agents();
            trace.etape("Nombre d'agents", agents.origine(), Textes.nombre(agents.valeur()), "");
            return BigDecimal.valueOf(agents.valeur());
        }
        boolean gratuit = tarif.prix() != null && tarif.prix().signum() == 0;
        return gratuit ? BigDecimal.ONE : Quantite.exiger(demande, unite);
    }

    /** Reading A-23: whole days first when a day costs no more than two half-days, then the half-day left. */
    private List<LigneSimulation> demiJournees(TarifVue demie, TarifVue jour, BigDecimal nombre) {
        boolean parJour = jour.prix().compareTo(demie.prix().multiply(DEMIES_PAR_JOUR)) <= 0;
        BigDecimal[] jours = nombre.divideAndRemainder(DEMIES_PAR_JOUR);
        if (!parJour || jours[0].signum() == 0) {
            return List.of(Lignes.chiffrer(demie, nombre, trace));
        }
        trace.etape(
                "Journées et demi-journées",
                "%s = %s + %s"
                        .formatted(
                                Textes.quantite(nombre, Unite.DEMI_JOURNEE),
                                Textes.quantite(jours[0], Unite.JOURNEE),
                                Textes.quantite(jours[1], Unite.DEMI_JOURNEE)),
                "les journées d'abord",
                jour.ambiguite());
        LigneSimulation journees = Lignes.chiffrer(jour, jours[0], trace);
        return jours[1].signum() == 0 ? List.of(journees) : List.of(journees, Lignes.chiffrer(demie, jours[1], trace));
    }
}
