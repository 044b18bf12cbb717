package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.VerificationJournal;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads the whole chain page by page, in constant memory, and has it checked. */
final class LectureChaine {
    private static final int TAILLE = 1000;

    private final EntityManager em;

    LectureChaine(EntityManager em) {
        this.em = em;
    }

    VerificationJournal verifier(SignatureTete signature) {
        Tete tete = tete();
        ControleChaine controle = new ControleChaine();
        long derniere = 0;
        List<Object[]> page = page(derniere, tete.sequence());
        while (!page.isEmpty()) {
            for (Object[] rang : page) {
                Scellement scellement = (Scellement) rang[0];
                controle.suivant(scellement.avec((LigneJournal) rang[1]));
                derniere = scellement.sequence();
            }
            em.clear();
            page = page(derniere, tete.sequence());
        }
        return controle.conclure(tete, signature.valide(tete), horsChaine());
    }

    private Tete tete() {
        Object[] tete = (Object[])
                em.createNativeQuery("SELECT sequence, empreinte, signature FROM referentiel_journal_tete WHERE id = 1")
                        .getSingleResult();
        return new Tete(((Number) tete[0]).longValue(), (String) tete[1], (String) tete[2]);
    }

    private List<Object[]> page(long apres, long jusque) {
        return em.createQuery(
                        "SELECT s, l FROM Scellement s LEFT JOIN LigneJournal l ON l.id = s.ligne"
                                + " WHERE s.sequence > :apres AND s.sequence <= :jusque ORDER BY s.sequence",
                        Object[].class)
                .setParameter("apres", apres)
                .setParameter("jusque", jusque)
                .setMaxResults(TAILLE)
                .getResultList();
    }

    private long horsChaine() {
        long ajoutees = compter("SELECT COUNT(l) FROM LigneJournal l"
                + " WHERE NOT EXISTS (SELECT s.id FROM Scellement s WHERE s.ligne = l.id)"
                + " AND NOT EXISTS (SELECT a.id FROM LigneEnAttente a WHERE a.ligne = l.id)");
        long retirees = compter("SELECT COUNT(a) FROM LigneEnAttente a"
                + " WHERE NOT EXISTS (SELECT l.id FROM LigneJournal l WHERE l.id = a.ligne)");
        return ajoutees + retirees;
    }

    private long compter(String jpql) {
        return em.createQuery(jpql, Long.class).getSingleResult();
    }
}
