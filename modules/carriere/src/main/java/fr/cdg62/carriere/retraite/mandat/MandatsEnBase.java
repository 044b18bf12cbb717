package fr.cdg62.carriere.retraite.mandat;

import fr.cdg62.carriere.api.retraite.mandat.NouveauMandat;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mandates in the database, and the question that the dossiers ask: does one hold? */
@ApplicationScoped
public class MandatsEnBase {
    private static final Tri TRI = Tri.fixe("e.debut DESC, e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /**
     * The reference of the mandate that an employer gave and that holds on a day.
     *
     * @throws DemandeRefusee RETRAITE_DELEGATION when there is none (E003)
     */
    public String exiger(String siren, LocalDate jour) {
        return enVigueur(siren, jour)
                .map(MandatRetraite::reference)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.RETRAITE_DELEGATION,
                        "Aucun mandat de la collectivité ne permet au centre de gestion d'instruire ce dossier (E003) : l'autorité territoriale en accorde un, ou le dossier revient à l'employeur.",
                        "mandat"));
    }

    /** Whether a mandate that an employer gave holds on a day. */
    public boolean tient(String siren, LocalDate jour) {
        return enVigueur(siren, jour).isPresent();
    }

    /** Records a mandate given by this account; the caller has checked that it may be. */
    public void accorder(NouveauMandat nouveau, String acteur) {
        ajouter(new MandatRetraite(nouveau, acteur));
    }

    void ajouter(MandatRetraite mandat) {
        em.persist(mandat);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    MandatRetraite lire(long id) {
        MandatRetraite mandat = em.find(MandatRetraite.class, id);
        if (mandat == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce mandat n'existe pas.");
        }
        return mandat;
    }

    /** Whether a mandate that was not revoked holds a day of the period of the new one. */
    boolean chevauche(NouveauMandat nouveau) {
        List<MandatRetraite> trouves = em.createQuery(
                        "SELECT m FROM MandatRetraite m WHERE m.siren = :siren AND m.revoqueLe IS NULL"
                                + " AND (m.fin IS NULL OR m.fin >= :debut)",
                        MandatRetraite.class)
                .setParameter("siren", nouveau.siren())
                .setParameter("debut", nouveau.debut())
                .getResultList();
        return trouves.stream().anyMatch(mandat -> nouveau.fin() == null || !mandat.commenceApres(nouveau.fin()));
    }

    Page<MandatRetraite> chercher(String siren, DemandePage page) {
        return Liste.de(em, MandatRetraite.class, "e")
                .filtrer("e.siren = :siren", "siren", siren)
                .page(page, TRI);
    }

    private Optional<MandatRetraite> enVigueur(String siren, LocalDate jour) {
        return em.createQuery("SELECT m FROM MandatRetraite m WHERE m.siren = :siren", MandatRetraite.class)
                .setParameter("siren", siren)
                .getResultStream()
                .filter(mandat -> mandat.enVigueur(jour))
                .findFirst();
    }
}
