package fr.cdg62.referentiel.mandat;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.mandat.MandatVue;
import fr.cdg62.referentiel.api.mandat.NouveauMandat;
import fr.cdg62.referentiel.api.mandat.TitreMandat;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Mandates in the database. */
@Dependent
public class DepotMandats {
    private static final String VUE =
            "NEW fr.cdg62.referentiel.api.mandat.MandatVue(m.id, m.partenaire, m.siren, c.nom,"
                    + " m.debut, m.fin, m.titre, m.version)";
    private static final String SOURCE = "Mandat m JOIN Collectivite c ON c.siren = m.siren";
    private static final Tri TRI = Tri.fixe("m.siren, m.debut, m.id");
    private static final LocalDate SANS_FIN = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    Page<MandatVue> chercher(String partenaire, DemandePage page) {
        return Liste.lignes(em, MandatVue.class, VUE, SOURCE)
                .filtrer("m.partenaire = :partenaire", "partenaire", partenaire)
                .page(page, TRI);
    }

    /** What the mandates of a partner let it do that day, for each collectivité: the work of a gestionnaire or of the CdG. */
    public List<HabilitationVue> enVigueur(String partenaire, LocalDate jour) {
        return em.createQuery(
                        "SELECT m FROM Mandat m WHERE m.partenaire = :partenaire AND m.debut <= :jour"
                                + " AND (m.fin IS NULL OR m.fin >= :jour)",
                        Mandat.class)
                .setParameter("partenaire", partenaire)
                .setParameter("jour", jour)
                .getResultStream()
                .map(mandat -> mandat.vue(null))
                .map(m -> new HabilitationVue(
                        m.id(),
                        partenaire,
                        m.siren(),
                        m.titre() == TitreMandat.CENTRE ? Roles.CDG_CARRIERE : Roles.COLLECTIVITE_GESTIONNAIRE,
                        m.debut(),
                        m.fin(),
                        partenaire,
                        m.version()))
                .toList();
    }

    boolean rencontre(String partenaire, NouveauMandat nouveau) {
        return em.createQuery(
                                "SELECT COUNT(m) FROM Mandat m WHERE m.partenaire = :partenaire AND m.siren = :siren"
                                        + " AND m.debut <= :fin AND (m.fin IS NULL OR m.fin >= :debut)",
                                Long.class)
                        .setParameter("partenaire", partenaire)
                        .setParameter("siren", nouveau.siren())
                        .setParameter("debut", nouveau.debut())
                        .setParameter("fin", nouveau.fin() == null ? SANS_FIN : nouveau.fin())
                        .getSingleResult()
                > 0;
    }

    /** The mandate; INTROUVABLE when it is not that partner's. */
    Mandat lire(String partenaire, long id) {
        return em.createQuery("SELECT m FROM Mandat m WHERE m.id = :id AND m.partenaire = :partenaire", Mandat.class)
                .setParameter("id", id)
                .setParameter("partenaire", partenaire)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucun mandat %d chez ce partenaire.".formatted(id)));
    }

    void ajouter(Mandat mandat) {
        em.persist(mandat);
        em.flush();
    }

    /** Writes at once, so that the version returned is the one recorded. */
    void enregistrer() {
        em.flush();
    }
}
