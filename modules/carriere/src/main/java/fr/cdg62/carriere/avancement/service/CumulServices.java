package fr.cdg62.carriere.avancement.service;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up stretches of effective services. */
public final class CumulServices {

    private CumulServices() {}

    /** The first day on which the stretches are worth the length required. */
    public static Optional<LocalDate> atteinte(List<TrancheService> tranches, Duree exigee) {
        Duree reste = exigee;
        for (TrancheService tranche : fusionnees(tranches)) {
            if (!tranche.effectif()) {
                continue;
            }
            Periode periode = tranche.periode();
            LocalDate atteinte = tranche.pour(reste).apres(periode.debut());
            if (!atteinte.isAfter(periode.fin())) {
                return Optional.of(atteinte);
            }
            reste = reste.moins(tranche.vaut(Duree.entre(periode.debut(), periode.fin())));
            if (reste.estNulle()) {
                return Optional.of(periode.fin().plusDays(1));
            }
        }
        return Optional.empty();
    }

    /** What the stretches are worth together. */
    public static Duree total(List<TrancheService> tranches) {
        Duree total = Duree.NULLE;
        for (TrancheService tranche : fusionnees(tranches)) {
            if (tranche.effectif()) {
                total = total.plus(tranche.vaut(
                        Duree.entre(tranche.periode().debut(), tranche.periode().fin())));
            }
        }
        return total;
    }

    /** Stretches that follow one another with the same worth count as one, so that months are whole. */
    private static List<TrancheService> fusionnees(List<TrancheService> tranches) {
        List<TrancheService> resultat = new ArrayList<>();
        for (TrancheService tranche : tranches) {
            TrancheService derniere = resultat.isEmpty() ? null : resultat.get(resultat.size() - 1);
            if (derniere != null && tranche.prolonge(derniere)) {
                resultat.set(
                        resultat.size() - 1,
                        avec(
                                derniere,
                                Periode.entre(
                                        derniere.periode().debut(),
                                        tranche.periode().fin())));
            } else {
                resultat.add(tranche);
            }
        }
        return resultat;
    }

    private static TrancheService avec(TrancheService tranche, Periode periode) {
        return new TrancheService(
                periode,
                tranche.grade(),
                tranche.echelle(),
                tranche.categorie(),
                tranche.echelon(),
                tranche.anciennete(),
                tranche.effectif(),
                tranche.heures());
    }
}
