package fr.cdg62.soap.hostile;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import fr.cdg62.lanceur.Serveur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of the server's own process, by JMX. */
final class MemoireServeur implements AutoCloseable {
    private final JMXConnector connexion;
    private final MemoryMXBean memoire;

    private MemoireServeur(JMXConnector connexion) throws IOException {
        this.connexion = connexion;
        memoire = ManagementFactory.newPlatformMXBeanProxy(
                connexion.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    @SuppressWarnings("BanJNDI") // the address is the one that the process just gave
    static MemoireServeur ouvrir() {
        try {
            return new MemoireServeur(JMXConnectorFactory.connect(new JMXServiceURL(adresse())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String adresse() throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(Serveur.pid()));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Bytes that something still holds: what a full collection leaves. */
    long vive() {
        memoire.gc();
        return memoire.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        try {
            connexion.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
