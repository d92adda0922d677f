package se.samordnadplan.sip.cli.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on inputs with several threads and hands over the results in the order of the inputs.
 *
 * <p>The calling thread reads and hands over, the others work. What lies between reading and handing over is bounded, in
 * number and in size, so that many inputs need no more memory than few.
 *
 * @param <I> the type of the inputs
 * @param <R> the type of the results
 */
public final class OrderedPipeline<I, R> {

    /** Enough for each thread to go on while a slow neighbour holds up the order. */
    private static final int PENDING_FOR_EACH_THREAD = 16;

    /** Beyond this size no more is read ahead. */
    private static final long MOST_PENDING_SIZE = 32L * 1024 * 1024;

    private final int threads;
    private final Function<I, R> work;
    private final ToLongFunction<I> size;
    private final Deque<Pending<R>> pending = new ArrayDeque<>();
    private long pendingSize;

    /**
     * A pipeline; it is used once.
     *
     * @param threads how many threads work, at least 1
     * @param work what they do; called by several threads at once
     * @param size the bytes of memory that an input takes, about
     */
    public OrderedPipeline(int threads, Function<I, R> work, ToLongFunction<I> size) {
        this.threads = threads;
        this.work = work;
        this.size = size;
    }

    /**
     * Works on all inputs.
     *
     * @param <X> what the receiver may throw
     * @param inputs the inputs; asked for by the calling thread
     * @param receiver gets the results one after the other, on the calling thread
     * @throws X what the receiver throws; no more results are handed over then
     * @throws WorkFailure if the work on an input throws
     */
    public <X extends Exception> void run(Iterator<? extends I> inputs, Receiver<? super R, X> receiver) throws X {
        var workers = Executors.newFixedThreadPool(threads, OrderedPipeline::worker);
        try {
            while (inputs.hasNext()) {
                submit(inputs.next(), workers);
                while (isFull()) {
                    receiver.receive(takeFirst());
                }
            }
            while (!pending.isEmpty()) {
                receiver.receive(takeFirst());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void submit(I input, ExecutorService workers) {
        var bytes = size.applyAsLong(input);
        pending.addLast(new Pending<>(workers.submit(() -> work.apply(input)), bytes));
        pendingSize += bytes;
    }

    private boolean isFull() {
        return !pending.isEmpty()
                && (pending.size() >= threads * PENDING_FOR_EACH_THREAD || pendingSize > MOST_PENDING_SIZE);
    }

    private R takeFirst() {
        var first = pending.removeFirst();
        pendingSize -= first.size();
        try {
            return first.result().get();
        } catch (ExecutionException e) {
            throw new WorkFailure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkFailure(e);
        }
    }

    private static Thread worker(Runnable task) {
        var thread = new Thread(task, "sip-worker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes results in order.
     *
     * @param <R> the type of the results
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Receiver<R, X extends Exception> {

        /**
         * Takes the next result.
         *
         * @param result the result
         * @throws X if it cannot be taken
         */
        void receive(R result) throws X;
    }

    private record Pending<R>(Future<R> result, long size) {}
}
