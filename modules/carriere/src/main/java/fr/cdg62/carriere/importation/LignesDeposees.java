package fr.cdg62.carriere.importation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** A file as it is received, each step in its own transaction: the length of a file is not that of a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LignesDeposees {
    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Opens the import; its id. */
    public long ouvrir(ImportCarrieres importation) {
        em.persist(importation);
        em.flush();
        return importation.id();
    }

    /** Keeps lines: number in the file, NIR, text. */
    public void ecrire(long id, List<LigneDeposee> lignes) {
        String sql = "INSERT INTO carriere_import_ligne (import_id, numero, nir, texte) VALUES "
                + String.join(", ", Collections.nCopies(lignes.size(), "(?, ?, ?, ?)"));
        try (Connection connexion = base.getConnection();
                PreparedStatement ordre = connexion.prepareStatement(sql)) {
            int rang = 1;
            for (LigneDeposee ligne : lignes) {
                ordre.setLong(rang++, id);
                ordre.setInt(rang++, ligne.numero());
                ordre.setString(rang++, ligne.nir());
                ordre.setString(rang++, ligne.texte());
            }
            ordre.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Le fichier n'a pas pu être gardé.", e);
        }
    }

    /** The file is whole. */
    public void clore(long id, int lignes, int agents) {
        em.find(ImportCarrieres.class, id).deposer(lignes, agents);
    }

    /** The file is refused: nothing is left of it. */
    public void abandonner(long id) {
        em.createNativeQuery("DELETE FROM carriere_import_ligne WHERE import_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.remove(em.find(ImportCarrieres.class, id));
    }

    /** A line of a file, with its number in it. */
    public record LigneDeposee(int numero, String nir, String texte) {}
}
