package fr.cdg62.carriere.avancement.condition;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.avancement.service.CumulServices;
import fr.cdg62.carriere.avancement.service.TrancheService;
import fr.cdg62.socle.trace.Tracage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Examines the conditions of an avancement de grade on the stretches of a career, oldest first (specification, § 2.2 and
 * § 2.1.4).
 */
public final class ExamenConditions {

    private final List<TrancheService> tranches;

    public ExamenConditions(List<TrancheService> tranches) {
        this.tranches = List.copyOf(tranches);
    }

    Eligibilite examiner(ConditionAvancement condition) {
        Tracage trace = new Tracage();
        Optional<LocalDate> echelon = echelon(condition);
        trace.etape(
                "Échelon",
                condition.moisDansEchelon() == 0
                        ? "avoir atteint le %s échelon".formatted(ordinal(condition.echelon()))
                        : "%s dans le %s échelon"
                                .formatted(
                                        Duree.mois(condition.moisDansEchelon()).texte(), ordinal(condition.echelon())),
                resultat(echelon),
                condition.source().citation());
        Optional<LocalDate> services = services(condition);
        trace.etape(
                "Services effectifs",
                "%s %s%s"
                        .formatted(
                                Duree.mois(condition.moisServices()).texte(),
                                condition.base().libelle(),
                                prorata(condition) ? ", au prorata du temps pour moins d'un mi-temps" : ""),
                resultat(services),
                condition.source().citation());
        if (condition.fonction()) {
            trace.etape("Fonctions", "une des conditions de fonctions du grade", "à justifier dans la proposition", "");
        }
        Optional<LocalDate> remplie =
                echelon.flatMap(premiere -> services.map(seconde -> premiere.isAfter(seconde) ? premiere : seconde));
        trace.etape("Conditions remplies", condition.voie().libelle(), resultat(remplie), "");
        return new Eligibilite(condition, remplie, trace.fin());
    }

    /** Reaching a higher échelon is having gone through this one. */
    private Optional<LocalDate> echelon(ConditionAvancement condition) {
        Optional<LocalDate> auDela = premiere(tranche -> tranche.echelle().equals(condition.deEchelle())
                && (tranche.echelon() > condition.echelon()
                        || (condition.moisDansEchelon() == 0 && tranche.echelon() == condition.echelon())));
        if (condition.moisDansEchelon() == 0) {
            return auDela;
        }
        List<TrancheService> dedans = tranches.stream()
                .filter(tranche ->
                        tranche.echelle().equals(condition.deEchelle()) && tranche.echelon() == condition.echelon())
                .map(ExamenConditions::aTempsComplet)
                .toList();
        Duree acquise = dedans.isEmpty() ? Duree.NULLE : dedans.get(0).anciennete();
        Optional<LocalDate> passee = CumulServices.atteinte(
                dedans, Duree.mois(condition.moisDansEchelon()).moins(acquise));
        return auDela.filter(date -> passee.isEmpty() || date.isBefore(passee.get()))
                .or(() -> passee);
    }

    private Optional<LocalDate> premiere(Predicate<TrancheService> retenue) {
        return tranches.stream()
                .filter(retenue)
                .map(tranche -> tranche.periode().debut())
                .findFirst();
    }

    private Optional<LocalDate> services(ConditionAvancement condition) {
        return CumulServices.atteinte(
                tranches.stream().filter(compte(condition)).toList(), Duree.mois(condition.moisServices()));
    }

    private boolean prorata(ConditionAvancement condition) {
        return tranches.stream().filter(compte(condition)).anyMatch(TrancheService::auProrata);
    }

    private static Predicate<TrancheService> compte(ConditionAvancement condition) {
        return switch (condition.base()) {
            case ECHELLE -> tranche -> tranche.echelle().equals(condition.deEchelle());
            case CATEGORIE -> tranche -> tranche.categorie().equals(condition.categorie());
        };
    }

    /** For the échelon, a job à temps non complet counts in full whatever its hours. */
    private static TrancheService aTempsComplet(TrancheService tranche) {
        return new TrancheService(
                tranche.periode(),
                tranche.grade(),
                tranche.echelle(),
                tranche.categorie(),
                tranche.echelon(),
                tranche.anciennete(),
                tranche.effectif(),
                null);
    }

    private static String resultat(Optional<LocalDate> date) {
        return date.map(jour -> "le " + courte(jour)).orElse("pas encore");
    }

    private static String ordinal(int echelon) {
        return echelon == 1 ? "1er" : echelon + "e";
    }
}
