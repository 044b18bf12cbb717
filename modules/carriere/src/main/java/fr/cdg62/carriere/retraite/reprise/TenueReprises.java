package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.reprise.AnterioriteVue;
import fr.cdg62.carriere.api.retraite.reprise.DemandeSurAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.EvenementAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.LigneAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.RechercheAnteriorites;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.compte.AjoutAuCompte;
import fr.cdg62.carriere.retraite.controle.Blocages;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is done to the reprises, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueReprises {
    private static final int NOTE_MAXIMUM = 2000;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private AccesReprises acces;

    @Inject
    private Identites identites;

    @Inject
    private ReprisesEnBase reprises;

    @Inject
    private VuesReprise vues;

    @Inject
    private AjoutAuCompte ajouts;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Refused to whoever may open none for the agent of this career, but for the mandate. */
    public void exigerOuvrable(long carriere) {
        acces.ouvrable(carriere);
    }

    /** Opens one; see {@code ReprisesAnteriorite}. */
    public AnterioriteVue ouvrir(long carriere) {
        Identite identite = acces.ouvrable(carriere);
        acces.exigerSaisie(identite.siren());
        identites.retenir(identite);
        reprises.exigerSeule(identite.agentId());
        RepriseAnteriorite reprise = new RepriseAnteriorite(identite);
        reprises.ajouter(reprise);
        inscrire(reprise, "OUVRIR");
        return vues.de(reprise, identite);
    }

    /** Whether one has this number. */
    public boolean connait(long id) {
        return reprises.connait(id);
    }

    /** One of them, for whoever may read it. */
    public AnterioriteVue lire(long id) {
        RepriseAnteriorite reprise = reprises.lire(id);
        return vues.de(reprise, acces.lecteur(reprise));
    }

    Page<LigneAnteriorite> chercher(RechercheAnteriorites recherche) {
        if (recherche.siren() != null) {
            accesCarriere.exigerCollectivite(recherche.siren());
        }
        return reprises.chercher(recherche, identites.visibles());
    }

    /** Types its periods. */
    public AnterioriteVue saisir(long id, List<PeriodeCompte> periodes, long version) {
        RepriseAnteriorite reprise = reprises.lire(id);
        Identite identite = acces.gestionnaire(reprise);
        acces.exigerSaisie(reprise.siren());
        reprise.exigerVersion(version);
        AjoutAuCompte.verifier(periodes, horloge.aujourdHui());
        vues.anterieures().exiger(periodes);
        reprise.survenir(EvenementAnteriorite.SAISIR, acces.roles(reprise));
        reprise.saisir(periodes);
        reprises.enregistrer();
        inscrire(reprise, EvenementAnteriorite.SAISIR.name());
        return vues.de(reprise, identite);
    }

    AnterioriteVue survenir(long id, DemandeSurAnteriorite demande, long version) {
        RepriseAnteriorite reprise = reprises.lire(id);
        Identite identite = acces.gestionnaire(reprise);
        reprise.exigerVersion(version);
        Saisie.exiger(
                demande.evenement() != EvenementAnteriorite.SAISIR,
                "La saisie se fait en envoyant les périodes de la reprise.",
                "evenement");
        reprise.survenir(demande.evenement(), acces.roles(reprise));
        appliquer(reprise, identite, demande);
        reprises.enregistrer();
        inscrire(reprise, demande.evenement().name());
        return vues.de(reprise, identite);
    }

    private void appliquer(RepriseAnteriorite reprise, Identite identite, DemandeSurAnteriorite demande) {
        switch (demande.evenement()) {
            case TRANSMETTRE -> {
                reprise.transmettre(jourPasse(demande.date()));
                Blocages.refuser(Blocages.parmi(ajouts.constats(identite.agentId(), reprise.periodes())));
            }
            case INTEGRER -> integrer(reprise, identite, reponse(reprise, demande.date()));
            case REJETER -> reprise.rejeter(reponse(reprise, demande.date()), note(demande));
            default -> reprise.noter(note(demande));
        }
    }

    private void integrer(RepriseAnteriorite reprise, Identite identite, LocalDate jour) {
        reprise.integrer(
                jour,
                ajouts.ajouter(
                        identite,
                        reprise.periodes(),
                        jour,
                        "Reprise d'antériorité n° %d intégrée par la CNRACL.".formatted(reprise.id())));
    }

    private LocalDate reponse(RepriseAnteriorite reprise, LocalDate date) {
        LocalDate jour = jourPasse(date);
        Saisie.exiger(!jour.isBefore(reprise.transmiseLe()), "La réponse suit la transmission.", "date");
        return jour;
    }

    private LocalDate jourPasse(LocalDate jour) {
        Saisie.exiger(
                !Saisie.present(jour, "date").isAfter(horloge.aujourdHui()), "Cette date n'est pas à venir.", "date");
        return jour;
    }

    private static String note(DemandeSurAnteriorite demande) {
        return Saisie.texte(demande.note(), NOTE_MAXIMUM, "note");
    }

    private void inscrire(RepriseAnteriorite reprise, String action) {
        journal.inscrire(
                new Inscription(reprise.siren(), "REPRISE_ANTERIORITE:" + reprise.id(), action, reprise.agent()));
    }
}
