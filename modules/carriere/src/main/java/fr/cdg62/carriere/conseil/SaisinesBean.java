package fr.cdg62.carriere.conseil;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.conseil.DemandeSaisine;
import fr.cdg62.carriere.api.conseil.EvenementSaisine;
import fr.cdg62.carriere.api.conseil.LigneSaisine;
import fr.cdg62.carriere.api.conseil.NatureSaisine;
import fr.cdg62.carriere.api.conseil.NouvelleSaisine;
import fr.cdg62.carriere.api.conseil.RechercheSaisines;
import fr.cdg62.carriere.api.conseil.SaisineVue;
import fr.cdg62.carriere.api.conseil.Saisines;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** See {@link Saisines}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class SaisinesBean implements Saisines {
    private static final String SERIE = "SAI";
    private static final int MOTIF_MAXIMUM = 1000;
    private static final Set<EvenementSaisine> MOTIVES =
            EnumSet.of(EvenementSaisine.DECLARER_IRRECEVABLE, EvenementSaisine.RENVOYER, EvenementSaisine.CONTESTER);
    /** An act annulled since the saisine may have left a gap: neither the author nor the peer passes over it. */
    private static final Set<EvenementSaisine> CONTROLES =
            EnumSet.of(EvenementSaisine.SOUMETTRE, EvenementSaisine.VALIDER);

    private static final Tri TRI = new Tri(Map.of("reception", "s.id"), "-reception", "s.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private AccesDossier porte;

    @Inject
    private Agents agents;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CarrieresACalculer carrieresACalculer;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.AGENT})
    public SaisineVue saisir(NouvelleSaisine nouvelle) {
        exigerEmployeur();
        String siren = Saisie.present(nouvelle.siren(), "siren");
        acces.exigerCollectivite(siren);
        Saisie.present(nouvelle.nature(), "nature");
        Saisie.present(nouvelle.theme(), "theme");
        Saisie.texte(nouvelle.objet(), 200, "objet");
        Saisie.texte(nouvelle.question(), 4000, "question");
        LocalDate jour = horloge.aujourdHui();
        catalogue.exigerMission(siren, nouvelle.nature().name(), jour);
        exigerCalculable(nouvelle);
        Saisine saisine = new Saisine(
                numerotation.suivant(SERIE, jour.getYear()),
                nouvelle,
                Objects.requireNonNullElse(collectivites.lire(siren).arrondissement(), ""),
                acces.acteur(),
                jour);
        em.persist(saisine);
        return conclure(saisine, "SAISINE");
    }

    private void exigerEmployeur() {
        if (acces.agent().isPresent()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISINE_RESERVEE,
                    "Le CdG62 conseille les employeurs ; aux agents, il communique les dispositions législatives, que"
                            + " vous trouvez dans la base documentaire.");
        }
    }

    private void exigerCalculable(NouvelleSaisine nouvelle) {
        if (nouvelle.agent() != null) {
            Saisie.exiger(
                    agents.lire(nouvelle.agent()).siren().equals(nouvelle.siren()),
                    "Cet agent n'est pas employé par la collectivité.",
                    "agent");
        }
        if (nouvelle.nature() == NatureSaisine.EXPERTISE) {
            carrieresACalculer.exigerCompletes(Saisie.present(nouvelle.agent(), "agent"), "agent");
        }
    }

    @Override
    public SaisineVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<LigneSaisine> chercher(RechercheSaisines recherche) {
        if (recherche.siren() != null) {
            carrieres.exigerCollectivite(recherche.siren());
        }
        return porte.borner(Liste.de(em, Saisine.class, "s"), "s", "s.agent")
                .filtrer("s.siren = :siren", "siren", recherche.siren())
                .filtrer("s.nature = :nature", "nature", recherche.nature())
                .filtrer("s.etat = :etat", "etat", recherche.etat())
                .page(recherche.page(), TRI)
                .vers(Saisine::ligne);
    }

    @Override
    public SaisineVue survenir(long id, DemandeSaisine demande, long version) {
        Saisine saisine = lisible(id);
        saisine.exigerVersion(version);
        EvenementSaisine evenement = Saisie.present(demande.evenement(), "evenement");
        String motif = MOTIVES.contains(evenement) ? Saisie.texte(demande.motif(), MOTIF_MAXIMUM, "motif") : null;
        saisine.survenir(evenement, motif, acces.acteur(), horloge.aujourdHui(), acces.roles(saisine.siren()));
        if (saisine.estCalcul() && CONTROLES.contains(evenement)) {
            carrieresACalculer.exigerCompletes(saisine.agent(), "evenement");
        }
        if (evenement == EvenementSaisine.SOUMETTRE) {
            saisine.proposer(Saisie.present(demande.reponse(), "reponse"), acces.acteur());
        }
        return conclure(saisine, evenement.name());
    }

    private Saisine lisible(long id) {
        Saisine saisine = em.find(Saisine.class, id);
        if (saisine == null || !carrieres.perimetre().contient(saisine.siren(), saisine.arrondissement())) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette saisine n'existe pas.");
        }
        return saisine;
    }

    private SaisineVue conclure(Saisine saisine, String action) {
        em.flush();
        journal.inscrire(new Inscription(saisine.siren(), "SAISINE:" + saisine.id(), action, saisine.numero()));
        return vue(saisine);
    }

    private SaisineVue vue(Saisine saisine) {
        List<String> manques = saisine.attendCalcul() ? carrieresACalculer.manquants(saisine.agent()) : List.of();
        return saisine.vue(acces.estCdg(), manques, acces.roles(saisine.siren()));
    }
}
