package fr.cdg62.carriere.documentaire;

import fr.cdg62.carriere.api.documentaire.BaseDocumentaire;
import fr.cdg62.carriere.api.documentaire.FicheVue;
import fr.cdg62.carriere.api.documentaire.NatureFiche;
import fr.cdg62.carriere.api.documentaire.NouvelleFiche;
import fr.cdg62.carriere.api.documentaire.RechercheFiches;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
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
import java.util.List;

/** See {@link BaseDocumentaire}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
public class BaseDocumentaireBean implements BaseDocumentaire {
    private static final Tri TRI = Tri.fixe("f.nature, f.theme, f.titre, f.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public Page<FicheVue> chercher(RechercheFiches recherche) {
        LocalDate date = recherche.date() == null ? horloge.aujourdHui() : recherche.date();
        return Liste.de(em, Fiche.class, "f")
                .filtrer("f.nature = :seule", "seule", estAgent() ? NatureFiche.DISPOSITION : null)
                .filtrer("f.nature = :nature", "nature", recherche.nature())
                .filtrer("f.theme = :theme", "theme", recherche.theme())
                .filtrer("f.debut <= :date AND (f.fin IS NULL OR f.fin >= :date)", "date", date)
                .contient(recherche.texte(), "f.titre")
                .page(recherche.page(), TRI)
                .vers(Fiche::vue);
    }

    @Override
    public List<FicheVue> versions(String code) {
        List<Fiche> versions = toutes(code);
        if (versions.isEmpty() || (estAgent() && versions.get(0).nature() != NatureFiche.DISPOSITION)) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce document n'existe pas.");
        }
        return versions.stream().map(Fiche::vue).toList();
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public FicheVue publier(NouvelleFiche nouvelle) {
        String code = Saisie.texte(nouvelle.code(), 40, "code");
        Saisie.present(nouvelle.nature(), "nature");
        Saisie.present(nouvelle.theme(), "theme");
        Saisie.texte(nouvelle.titre(), 200, "titre");
        Saisie.texte(nouvelle.texte(), 20_000, "texte");
        Saisie.texte(nouvelle.reference(), 200, "reference");
        LocalDate debut = Saisie.present(nouvelle.debut(), "debut");
        toutes(code).stream().findFirst().ifPresent(precedente -> {
            Saisie.exiger(
                    debut.isAfter(precedente.debut()),
                    "Une nouvelle version commence après celle en vigueur.",
                    "debut");
            precedente.clore(debut.minusDays(1));
        });
        Fiche fiche = new Fiche(nouvelle, acces.acteur());
        em.persist(fiche);
        em.flush();
        journal.inscrire(new Inscription(null, "FICHE:" + fiche.id(), "PUBLIEE", code));
        return fiche.vue();
    }

    private List<Fiche> toutes(String code) {
        return em.createQuery("SELECT f FROM Fiche f WHERE f.code = :code ORDER BY f.debut DESC", Fiche.class)
                .setParameter("code", code)
                .getResultList();
    }

    private boolean estAgent() {
        return acces.agent().isPresent();
    }
}
