package fr.cdg62.carriere.nominative;

import fr.cdg62.carriere.api.nominative.ListeNominative;
import fr.cdg62.carriere.api.nominative.ListeNominativeVue;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** See {@link ListeNominative}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class ListeNominativeBean implements ListeNominative {
    private static final int PREMIERE_ANNEE = 1986;
    private static final String TITRES = "siren;dossier;nom;naissance;statut\n";

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private AccesDossier porte;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Impression impression;

    @Inject
    private Transmissions transmissions;

    @Inject
    private Echeances echeances;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** What the template needs. */
    record ListeImprimable(Destinataire destinataire, String annee, int nombre, List<LigneImprimable> lignes) {}

    /** An official of the list. */
    record LigneImprimable(String nom, String naissance, String statut, String dossier) {
        static LigneImprimable de(Dossier dossier) {
            return new LigneImprimable(
                    dossier.intitule(), Ecrit.date(dossier.naissance()), dossier.statut(), dossier.numero());
        }
    }

    @Override
    public ListeNominativeVue lire(int annee) {
        exigerCommencee(annee);
        return vue(annee, visibles(annee).size());
    }

    @Override
    @RolesAllowed(Roles.CDG_SIGNATAIRE)
    public ListeNominativeVue transmettre(int annee) {
        exigerCommencee(annee);
        if (transmissions.de(annee).isPresent()) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "La liste nominative au 1er janvier %d est déjà transmise.".formatted(annee));
        }
        int nombre = visibles(annee).size();
        transmissions.ajouter(new TransmissionListe(annee, nombre, horloge.aujourdHui(), porte.acteur()));
        echeances.solder(Transmissions.objet(annee));
        journal.inscrire(new Inscription(
                null, Transmissions.objet(annee), "TRANSMISE", nombre + " fonctionnaire(s) au 1er janvier " + annee));
        return vue(annee, nombre);
    }

    private ListeNominativeVue vue(int annee, int nombre) {
        Optional<TransmissionListe> transmission = transmissions.de(annee);
        return new ListeNominativeVue(
                annee,
                LocalDate.of(annee, 1, 1),
                transmissions.limite(annee),
                nombre,
                transmission.map(TransmissionListe::le).orElse(null),
                transmission.map(TransmissionListe::par).orElse(null));
    }

    private void exigerCommencee(int annee) {
        Saisie.exiger(
                annee >= PREMIERE_ANNEE && annee <= horloge.aujourdHui().getYear(),
                "La liste d'une année s'établit à partir de son 1er janvier.",
                "annee");
    }

    @Override
    public String csv(int annee, String siren) {
        return TITRES
                + au(annee, siren).stream()
                        .map(d -> Stream.of(
                                        d.siren(),
                                        d.numero(),
                                        d.intitule().replace(';', ' '),
                                        d.naissance().toString(),
                                        d.statut())
                                .collect(Collectors.joining(";", "", "\n")))
                        .collect(Collectors.joining());
    }

    @Override
    public byte[] pdf(int annee, String siren) {
        List<LigneImprimable> lignes = au(annee, Saisie.present(siren, "siren")).stream()
                .map(LigneImprimable::de)
                .toList();
        return impression.produire(
                "carriere/liste-nominative.html",
                new ListeImprimable(
                        Destinataire.de(collectivites.lire(siren)), String.valueOf(annee), lignes.size(), lignes));
    }

    private List<Dossier> au(int annee, String siren) {
        if (siren != null) {
            porte.exigerCollectivite(siren);
        }
        return visibles(annee).stream()
                .filter(dossier -> siren == null || dossier.siren().equals(siren))
                .toList();
    }

    private List<Dossier> visibles(int annee) {
        return dossiers.fonctionnairesAu(LocalDate.of(annee, 1, 1)).stream()
                .filter(porte.geres())
                .toList();
    }
}
