package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Traduction;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.parcours.Acte;
import fr.cdg62.carriere.parcours.Carriere;
import fr.cdg62.carriere.parcours.EcritureActes;
import fr.cdg62.carriere.position.EcheancesPosition;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Registers what the acts make due, settles what a later act has made useless, and brings it back once annulled. */
@ApplicationScoped
class EcheancesDesActes {
    @Inject
    private Echeances echeances;

    @Inject
    private EcritureActes ecriture;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** A position decided by an act. */
    private record Decidee(long acte, Fait fait) {}

    /** The due dates of the positions of an act; those of the position it renews or ends are settled. */
    void suivre(Acte acte, ActeEtudie etude) {
        for (Fait fait : etude.positions()) {
            LocalDate depuis = ActeEtudie.type(fait) == TypePosition.DETACHEMENT
                    ? etude.renouvelle(fait)
                            .map(segment -> segment.periode().debut())
                            .orElse(fait.du())
                    : fait.du();
            positions(acte.carriere()).stream()
                    .filter(autre -> autre.acte() != acte.id() && precede(autre.fait(), fait))
                    .forEach(autre -> echeances.solder(EcheancesPosition.objet(autre.acte())));
            dues(acte.carriere(), acte.id(), fait, depuis).forEach(echeances::inscrire);
        }
    }

    /** The due dates of an annulled act are settled; those it had settled come back, under its number. */
    void oublier(Acte annule) {
        echeances.solder(EcheancesPosition.objet(annule.id()));
        List<Decidee> enVigueur = positions(annule.carriere());
        List<Fait> retirees = positions(annule.carriere().id(), Set.of(annule.id())).stream()
                .map(Decidee::fait)
                .toList();
        for (Decidee position : enVigueur) {
            boolean soldee = retirees.stream().anyMatch(retiree -> precede(position.fait(), retiree))
                    && enVigueur.stream().noneMatch(autre -> precede(position.fait(), autre.fait()));
            if (soldee) {
                LocalDate depuis = depuis(enVigueur, position.fait());
                dues(annule.carriere(), position.acte(), position.fait(), depuis).stream()
                        .map(due -> retablie(due, annule.id()))
                        .forEach(echeances::inscrire);
            }
        }
    }

    /** A settled due date stays settled: the one that comes back is another, of a type of its own. */
    private static NouvelleEcheance retablie(NouvelleEcheance due, long annule) {
        return new NouvelleEcheance(
                due.siren(), due.objet(), due.type() + "_" + annule, due.libelle(), due.date(), due.rappels());
    }

    private List<NouvelleEcheance> dues(Carriere carriere, long acte, Fait fait, LocalDate depuis) {
        return fait.periode().estOuverte()
                ? List.of()
                : new EcheancesPosition(acte, carriere.siren(), carriere.qui(), parametres::serie)
                        .de(fait, depuis, horloge.aujourdHui());
    }

    /** First day of the same position without interruption. */
    private static LocalDate depuis(List<Decidee> positions, Fait fait) {
        return positions.stream()
                .map(Decidee::fait)
                .filter(autre -> autre.valeur().equals(fait.valeur())
                        && !autre.periode().estOuverte()
                        && autre.periode().fin().plusDays(1).equals(fait.du()))
                .findFirst()
                .map(autre -> depuis(positions, autre))
                .orElse(fait.du());
    }

    /** The positions that the acts in force of a career decide. */
    private List<Decidee> positions(Carriere carriere) {
        return positions(
                carriere.id(),
                ecriture.actes(carriere.id()).stream()
                        .filter(acte -> !acte.estAnnule())
                        .map(Acte::id)
                        .collect(Collectors.toSet()));
    }

    private List<Decidee> positions(long carriere, Set<Long> actes) {
        return ecriture.changements(carriere).entrySet().stream()
                .filter(acte -> actes.contains(acte.getKey()))
                .flatMap(acte -> acte.getValue().stream()
                        .filter(changement -> changement.nature() == NatureFait.POSITION)
                        .map(changement -> new Decidee(acte.getKey(), Traduction.fait(changement))))
                .toList();
    }

    private static boolean precede(Fait position, Fait fait) {
        return !position.periode().estOuverte()
                && position.du().isBefore(fait.du())
                && !position.periode().fin().isBefore(fait.du().minusDays(1));
    }
}
