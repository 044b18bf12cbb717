package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.carriere.aptitude.validite.ReglesAptitude;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The listes d'aptitude of a campaign of promotion interne, for the room that runs it. */
@ApplicationScoped
public class ListesDePromotion {

    @Inject
    private ListesEnBase base;

    @Inject
    private VuesAptitude vues;

    @Inject
    private ReglesAptitude regles;

    @Inject
    private EcheancesInscription echeances;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    /** Somebody to inscribe, and the proposal he comes from. */
    public record Laureat(long dossier, NouvelleInscription identite) {}

    /**
     * Goes on only when nobody of this name and birth is still on a list of the grade.
     *
     * @throws DemandeRefusee APTITUDE_DEJA_INSCRIT on {@code carriere}
     */
    public void exigerAbsent(String grade, NouvelleInscription identite) {
        LocalDate jour = horloge.aujourdHui();
        ListeAptitude modele = new ListeAptitude(NatureListe.PROMOTION_INTERNE, grade, null, jour.getYear(), null);
        base.autres(new InscriptionListe(modele, identite, null)).stream()
                .filter(autre -> autre.liste().etablieLe() != null && autre.vivante(jour, vues.regle(autre)))
                .findFirst()
                .ifPresent(autre -> {
                    throw new DemandeRefusee(
                            CodeProbleme.APTITUDE_DEJA_INSCRIT,
                            "%s %s est encore inscrit sur la liste « %s »."
                                    .formatted(autre.prenom(), autre.nom(), vues.intitule(autre.liste())),
                            "carriere");
                });
    }

    /** First day of the first inscription of this person on a list of promotion interne of the grade. */
    public Optional<LocalDate> premiereInscription(String grade, NouvelleInscription identite) {
        ListeAptitude modele = new ListeAptitude(
                NatureListe.PROMOTION_INTERNE, grade, null, horloge.aujourdHui().getYear(), null);
        return base.autres(new InscriptionListe(modele, identite, null)).stream()
                .map(InscriptionListe::liste)
                .filter(liste -> liste.nature() == NatureListe.PROMOTION_INTERNE && liste.etablieLe() != null)
                .map(ListeAptitude::etablieLe)
                .min(Comparator.naturalOrder());
    }

    /** Establishes the list of a grade on a day, with its arrêté. */
    public void etablir(long campagne, String grade, int annee, LocalDate date, List<Laureat> laureats) {
        ListeAptitude liste = new ListeAptitude(NatureListe.PROMOTION_INTERNE, grade, null, annee, campagne);
        base.ajouter(liste);
        Predicate<String> roles = acces.roles();
        RegleValidite regle = regles.au(date);
        liste.etablir(numerotation.suivant("LISARR", date.getYear()), date, acces.acteur(), roles);
        for (Laureat laureat : laureats) {
            InscriptionListe inscription = new InscriptionListe(liste, laureat.identite(), laureat.dossier());
            base.ajouter(inscription);
            echeances.suivre(inscription, regle);
        }
        base.enregistrer(liste);
    }

    /** Publishes the lists of a campaign. */
    public void publier(long campagne) {
        for (ListeAptitude liste : base.deCampagne(campagne)) {
            liste.publier(horloge.aujourdHui(), acces.roles());
            base.enregistrer(liste);
        }
    }

    /** How many people of the lists of a campaign are in each state today. */
    public Map<EtatInscription, Long> etats(long campagne) {
        LocalDate jour = horloge.aujourdHui();
        return base
                .inscriptions(base.deCampagne(campagne).stream()
                        .map(ListeAptitude::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        inscription -> inscription.etatAu(jour, vues.regle(inscription)), Collectors.counting()));
    }
}
