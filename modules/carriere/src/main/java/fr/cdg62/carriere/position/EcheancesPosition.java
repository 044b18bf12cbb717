package fr.cdg62.carriere.position;

import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a position makes due (specification carrière, § 1.23). */
public record EcheancesPosition(long acte, String siren, String qui, Seuils seuils) {
    private static final String RAPPEL_DISPO = "DISPO_RAPPEL_MOIS";
    private static final String RAPPEL_CONGE = "CONGE_PARENTAL_RAPPEL_SEMAINES";
    private static final String RAPPEL_SURNOMBRE = "SURNOMBRE_RAPPEL_MOIS";

    /** Object under which the due dates of an act are registered and settled. */
    public static String objet(long acte) {
        return "ACTE:" + acte;
    }

    /**
     * The due dates of a position, those already past left out.
     *
     * @param detacheDepuis first day of an uninterrupted détachement, the day of the fact otherwise
     */
    public List<NouvelleEcheance> de(Fait fait, LocalDate detacheDepuis, LocalDate jour) {
        LocalDate fin = fait.periode().fin();
        List<NouvelleEcheance> dues = new ArrayList<>();
        switch (ActeEtudie.type(fait)) {
            case DISPONIBILITE -> disponibilite(fait, fin).ifPresent(dues::add);
            case CONGE_PARENTAL -> {
                dues.add(renouvellement(fait, fin));
                dues.add(entretien(fait, fin));
            }
            case DETACHEMENT -> dues.add(integration(fait, detacheDepuis));
            case SURNOMBRE ->
                dues.add(due("SURNOMBRE", "fin du surnombre", fin, fin.minusMonths(delai(RAPPEL_SURNOMBRE, fait))));
            default -> {}
        }
        return dues.stream().filter(due -> !due.date().isBefore(jour)).toList();
    }

    /** Only one that lasts long enough has to be asked again, or ended, before its end. */
    private Optional<NouvelleEcheance> disponibilite(Fait fait, LocalDate fin) {
        LocalDate courte = fait.du().plusMonths(delai(RegleDisponibilite.DEMANDE_SEUIL, fait));
        if (fin.isBefore(courte)) {
            return Optional.empty();
        }
        return Optional.of(due(
                "FIN_DISPONIBILITE",
                "demande de réintégration ou de renouvellement de la disponibilité",
                fin.minusMonths(delai(RegleDisponibilite.DEMANDE, fait)),
                fin.minusMonths(delai(RAPPEL_DISPO, fait))));
    }

    private int delai(String code, Fait fait) {
        return seuils.au(code, fait.du()).valeur();
    }

    private NouvelleEcheance renouvellement(Fait fait, LocalDate fin) {
        Seuils.Seuil mois = seuils.au(RegleCongeParental.RENOUVELLEMENT, fait.du());
        return due(
                "RENOUVELLEMENT_CONGE_PARENTAL",
                "demande de renouvellement du congé parental",
                fin.minusMonths(mois.valeur()),
                fin.minusWeeks(delai(RAPPEL_CONGE, fait)));
    }

    private NouvelleEcheance entretien(Fait fait, LocalDate fin) {
        Seuils.Seuil semaines = seuils.au(RegleCongeParental.ENTRETIEN, fait.du());
        LocalDate date = fin.plusDays(1).minusWeeks(semaines.valeur());
        return due("ENTRETIEN_CONGE_PARENTAL", "entretien avant le retour de congé parental", date, date);
    }

    private NouvelleEcheance integration(Fait fait, LocalDate depuis) {
        Seuils.Seuil mois = seuils.au(RegleDetachement.INTEGRATION, fait.du());
        LocalDate date = depuis.plusMonths(mois.valeur());
        return due("INTEGRATION_DETACHEMENT", "proposition d'intégration après cinq ans de détachement", date, date);
    }

    private NouvelleEcheance due(String type, String quoi, LocalDate date, LocalDate rappel) {
        return new NouvelleEcheance(siren, objet(acte), type, qui + " : " + quoi, date, List.of(rappel));
    }
}
