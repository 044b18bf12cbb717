package fr.cdg62.carriere.aptitude;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.aptitude.EvenementListe;
import fr.cdg62.carriere.api.aptitude.ListeVue;
import fr.cdg62.carriere.api.aptitude.ListesAptitude;
import fr.cdg62.carriere.api.aptitude.NouvelleListe;
import fr.cdg62.carriere.api.aptitude.RechercheListes;
import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.carriere.aptitude.document.ImpressionAptitude;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.carriere.aptitude.validite.ReglesAptitude;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** See {@link ListesAptitude}. */
@Stateless
@RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class ListesAptitudeBean implements ListesAptitude {

    private static final String SERIE = "LISARR";
    private static final int SPECIALITE_MAXIMUM = 120;
    private static final int ANNEE_MINIMUM = 2000;
    private static final int ANNEE_MAXIMUM = 2100;

    @Inject
    private ListesEnBase base;

    @Inject
    private LecteursListes lecteurs;

    @Inject
    private VuesAptitude vues;

    @Inject
    private InscriptionsEquivalentes doubles;

    @Inject
    private EcheancesInscription echeances;

    @Inject
    private ReglesAptitude regles;

    @Inject
    private ImpressionAptitude impression;

    @Inject
    private Acces acces;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public ListeVue preparer(NouvelleListe nouvelle) {
        Saisie.present(nouvelle.nature(), "nature");
        Saisie.exiger(
                nouvelle.annee() >= ANNEE_MINIMUM && nouvelle.annee() <= ANNEE_MAXIMUM,
                "L'année va de %d à %d.".formatted(ANNEE_MINIMUM, ANNEE_MAXIMUM),
                "annee");
        String specialite =
                nouvelle.specialite() == null || nouvelle.specialite().isBlank()
                        ? null
                        : Saisie.texte(nouvelle.specialite(), SPECIALITE_MAXIMUM, "specialite");
        vues.exigerGrade(Saisie.present(nouvelle.grade(), "grade"));
        ListeAptitude liste =
                new ListeAptitude(nouvelle.nature(), nouvelle.grade(), specialite, nouvelle.annee(), null);
        base.ajouter(liste);
        return conclure(liste, "PREPAREE", "");
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public InscriptionVue inscrire(long id, NouvelleInscription nouvelle, long version) {
        ListeAptitude liste = ouvrir(id, version);
        liste.exiger(EvenementListe.INSCRIRE, acces.roles());
        InscriptionListe inscription = new InscriptionListe(liste, nouvelle, null);
        doubles.exigerAbsent(inscription);
        base.ajouter(inscription);
        base.enregistrer(liste);
        journal.inscrire(new Inscription(
                nouvelle.siren(), objet(liste), "INSCRIPTION", inscription.prenom() + " " + inscription.nom()));
        return vues.inscription(inscription, null);
    }

    @Override
    @RolesAllowed(Roles.CDG_SIGNATAIRE)
    public ListeVue etablir(long id, LocalDate date, long version) {
        ListeAptitude liste = ouvrir(id, version);
        liste.exiger(EvenementListe.ETABLIR, acces.roles());
        Saisie.present(date, "date");
        Saisie.exiger(!date.isAfter(horloge.aujourdHui()), "L'arrêté est signé au plus tard aujourd'hui.", "date");
        List<InscriptionListe> inscrits = base.inscriptions(List.of(id));
        Saisie.exiger(!inscrits.isEmpty(), "Une liste d'aptitude compte au moins un lauréat.", "date");
        doubles.exigerAbsents(liste, inscrits);
        liste.etablir(numerotation.suivant(SERIE, date.getYear()), date, acces.acteur(), acces.roles());
        RegleValidite regle = regles.au(date);
        inscrits.forEach(inscription -> echeances.suivre(inscription, regle));
        return conclure(liste, "ETABLIE", "%s du %s".formatted(liste.numero(), courte(date)));
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public ListeVue publier(long id, long version) {
        ListeAptitude liste = ouvrir(id, version);
        liste.publier(horloge.aujourdHui(), acces.roles());
        return conclure(liste, "PUBLIEE", liste.numero());
    }

    @Override
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    public ListeVue lire(long id, String siren) {
        lecteurs.exiger(siren);
        ListeAptitude liste = base.liste(id);
        lecteurs.exigerVisible(liste);
        return vue(liste);
    }

    @Override
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    public Page<ListeVue> chercher(RechercheListes recherche, String siren) {
        lecteurs.exiger(siren);
        Page<ListeAptitude> page = base.chercher(lecteurs.restreindre(recherche));
        Map<Long, Long> nombres =
                base.nombres(page.elements().stream().map(ListeAptitude::id).toList());
        Map<String, String> grades = vues.grades();
        return page.vers(
                liste -> liste.vue(grades.get(liste.grade()), nombres.getOrDefault(liste.id(), 0L), acces.roles()));
    }

    @Override
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    public Page<InscriptionVue> inscriptions(long id, String siren, DemandePage page) {
        lecteurs.exiger(siren);
        ListeAptitude liste = base.liste(id);
        lecteurs.exigerVisible(liste);
        RegleValidite regle = vues.regle(liste);
        return base.inscriptions(id, page)
                .vers(inscription -> lecteurs.montrer(vues.inscription(inscription, regle, null)));
    }

    @Override
    public byte[] arrete(long id) {
        ListeAptitude liste = base.liste(id);
        if (liste.etablieLe() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "L'arrêté n'existe pas encore : la liste est en préparation. Possible maintenant : %s."
                            .formatted(EvenementListe.ETABLIR));
        }
        return impression.arrete(liste.imprimable(vues.intitule(liste), base.inscriptions(List.of(id))));
    }

    private ListeAptitude ouvrir(long id, long version) {
        ListeAptitude liste = base.liste(id);
        liste.exigerVersion(version);
        return liste;
    }

    private ListeVue conclure(ListeAptitude liste, String action, String detail) {
        base.enregistrer(liste);
        journal.inscrire(new Inscription(null, objet(liste), action, detail));
        return vue(liste);
    }

    private ListeVue vue(ListeAptitude liste) {
        long inscrits = base.nombres(List.of(liste.id())).getOrDefault(liste.id(), 0L);
        return liste.vue(vues.grades().get(liste.grade()), inscrits, acces.roles());
    }

    private static String objet(ListeAptitude liste) {
        return "LISTE_APTITUDE:" + liste.id();
    }
}
